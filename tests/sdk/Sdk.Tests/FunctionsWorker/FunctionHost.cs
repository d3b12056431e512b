using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sdk.Tests.FunctionsWorker;

/// <summary>An app of functions, really listening on a free port of this machine, with everything that it logs.</summary>
internal sealed class FunctionHost : IAsyncDisposable
{
    private readonly IHost _host;

    private FunctionHost(IHost host, LogLines logs)
    {
        _host = host;
        Logs = logs;
    }

    public LogLines Logs { get; }

    public IServiceProvider Services => _host.Services;

    public HttpClient Client { get; private set; } = new();

    public static Task<FunctionHost> StartAsync<T>(
        Action<FunctionsApplicationBuilder>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null) => StartAsync([typeof(T)], configure, settings);

    public static async Task<FunctionHost> StartAsync(
        IEnumerable<Type> classes,
        Action<FunctionsApplicationBuilder>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var logs = new LogLines();
        var builder = Builder(classes, settings);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders().AddProvider(logs);
        configure?.Invoke(builder);
        var host = new FunctionHost(builder.Build(), logs);
        await host._host.StartAsync();
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        host.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        return host;
    }

    public static FunctionsApplicationBuilder Builder(IEnumerable<Type> classes, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = new FunctionsApplicationBuilder(["--urls", "http://127.0.0.1:0"], FunctionCatalog.Find(classes));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureFunctionsJobHost:extensions:http:routePrefix"] = string.Empty,
        });
        builder.Configuration.AddInMemoryCollection(settings);
        return builder;
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.StopAsync();
        _host.Dispose();
    }
}
