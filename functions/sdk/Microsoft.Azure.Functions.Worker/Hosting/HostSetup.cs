using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Makes a web application of the functions, and lets the environment choose who drives it.</summary>
internal static class HostSetup
{
    /// <summary>What the Functions host takes unless told otherwise: 100 MiB.</summary>
    private const long DefaultBodyLimit = 104_857_600;

    public static WebApplicationBuilder CreateBuilder(string[]? args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            EnvironmentName = Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT"),
            ContentRootPath = AppContext.BaseDirectory,
        });
        var limit = builder.Configuration["FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"];
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limit is null ? DefaultBodyLimit : long.Parse(limit, CultureInfo.InvariantCulture);
        });
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder, AppOfFunctions parts)
    {
        var settings = HostSettings.Read(builder.Configuration);
        var functions = parts.Functions.Select(function => new CompiledFunction(function)).ToList();
        RefuseHttpWithoutWeb(parts);
        AddServices(builder, parts, settings);
        var driver = IDriver.For(builder.Configuration);
        driver.Prepare(builder, settings, functions);
        var app = builder.Build();
        HttpFunctions.Map(app, functions, settings.RoutePrefix);
        driver.Finish(app, functions);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, AppOfFunctions parts, HostSettings settings)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddConfiguration(settings.Logging);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new FunctionPipeline(parts.Middleware));
        builder.Services.AddSingleton<FunctionRunner>();
        builder.Services.AddRouting();
        if (parts.ServesHttp)
            builder.Services.AddMvcCore();
    }

    private static void RefuseHttpWithoutWeb(AppOfFunctions parts)
    {
        var http = parts.Functions.FirstOrDefault(function => function.Trigger is HttpTriggerAttribute);
        if (http is not null && !parts.ServesHttp)
            throw http.Unusable("the app does not call ConfigureFunctionsWebApplication()");
    }
}
