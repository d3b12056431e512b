using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Tests.FunctionsWorker.CustomHandler;

/// <summary>The app as a Functions host sees it: on the port that the host chose, spoken to in the host's own words.</summary>
internal sealed class HandlerHost : IAsyncDisposable
{
    private readonly FunctionHost _host;

    private HandlerHost(FunctionHost host) => _host = host;

    public HttpClient Client => _host.Client;

    public LogLines Logs => _host.Logs;

    public Seen Seen => _host.Services.GetRequiredService<Seen>();

    public static Task<HandlerHost> StartAsync() => StartAsync(typeof(Events));

    public static async Task<HandlerHost> StartAsync(params Type[] classes) => new(await FunctionHost.StartAsync(
        classes,
        builder => builder.Services.AddSingleton<Seen>(),
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "0" }));

    /// <summary>Posts as the host does.</summary>
    public async Task<HttpResponseMessage> PostAsync(string function, string payload, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(function, UriKind.Relative));
        request.Content = new StringContent(payload, Encoding.UTF8, "application/json");
        request.Headers.UserAgent.ParseAdd("Azure-Functions-Host/4.1045.0");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await Client.SendAsync(request);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
