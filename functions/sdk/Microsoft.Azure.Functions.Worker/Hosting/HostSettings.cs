using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// host.json, over which settings named <c>AzureFunctionsJobHost__a__b</c> win, as they do with the Functions host.
/// </summary>
internal sealed class HostSettings(IConfiguration settings)
{
    private const string DefaultRoutePrefix = "api";

    /// <summary>Starts with a slash, or is empty.</summary>
    public string RoutePrefix { get; } = Prefix(settings["extensions:http:routePrefix"] ?? DefaultRoutePrefix);

    public IConfiguration Logging => settings.GetSection("logging");

    public IConfiguration Queues => settings.GetSection("extensions:queues");

    /// <summary>Reads host.json from the folder of the program, or from the one that <c>AzureWebJobsScriptRoot</c> names.</summary>
    public static HostSettings Read(IConfiguration app)
    {
        var root = app["AzureWebJobsScriptRoot"] ?? AppContext.BaseDirectory;
        // Copied, not chained: a chained configuration drops empty values, and an empty route prefix is one that matters.
        return new HostSettings(new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath(Path.Combine(root, "host.json")), optional: true, reloadOnChange: false)
            .AddInMemoryCollection(app.GetSection("AzureFunctionsJobHost").AsEnumerable(makePathsRelative: true))
            .Build());
    }

    private static string Prefix(string text) => text.Trim('/') is { Length: > 0 } prefix ? "/" + prefix : string.Empty;
}
