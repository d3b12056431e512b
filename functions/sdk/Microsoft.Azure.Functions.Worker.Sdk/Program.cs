using Microsoft.Azure.Functions.Worker.Sdk;

if (args is not [var folder, var app])
{
    await Console.Error.WriteLineAsync("Takes the folder of a published app and the name of its assembly.");
    return 2;
}

PublishedApp.Describe(folder, app);
return 0;
