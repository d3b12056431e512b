using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace SendVoice.Testing.Http;

/// <summary>
/// A real HTTP server on a free loopback port that knows only the calls it was told to expect. Any other call is
/// answered 501, and <see cref="Verify"/> (or disposing the stub) then fails the test and names that call.
/// </summary>
public sealed class HttpStub : IAsyncDisposable
{
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private readonly ConcurrentQueue<StubRequest> _unexpected = new();
    private readonly ConcurrentQueue<StubRoute> _routes = new();
    private readonly WebApplication _server;

    private HttpStub()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(ServeAsync);
    }

    /// <summary>Where the stub listens, with a trailing slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Every call received so far, expected or not, in the order their bodies arrived.</summary>
    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    public static async Task<HttpStub> StartAsync()
    {
        var stub = new HttpStub();
        await stub._server.StartAsync();
        stub.Address = new Uri(stub._server.Urls.Single() + "/");
        return stub;
    }

    /// <summary>
    /// Expects calls of this method on exactly this path (unescaped, without the query). Of several routes that fit,
    /// the one registered first answers.
    /// </summary>
    /// <param name="method">The method expected.</param>
    /// <param name="path">The path expected, with its leading slash.</param>
    /// <param name="when">A further condition, for instance on the body; none if left out.</param>
    public StubRoute Expect(HttpMethod method, string path, Func<StubRequest, bool>? when = null)
    {
        var route = new StubRoute(method, path, when ?? (_ => true));
        _routes.Enqueue(route);
        return route;
    }

    /// <summary>
    /// A handler that brings every request here whatever host it names, for clients whose address is fixed. The stub
    /// sees the host that was meant in the <c>Host</c> header.
    /// </summary>
    public HttpMessageHandler CreateHandler() => new StubHandler(Address);

    /// <summary>Fails when a call arrived that no route expected.</summary>
    public void Verify()
    {
        if (!_unexpected.IsEmpty)
            Assert.Fail("The stub was called in ways no test registered:\n" + string.Join('\n', _unexpected.Select(call => "  " + call)));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Verify();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var request = await StubRequest.ReadAsync(context.Request);
        _requests.Enqueue(request);
        context.Features.Set(request);
        var route = _routes.FirstOrDefault(candidate => candidate.Fits(request));
        if (route is null)
        {
            _unexpected.Enqueue(request);
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            await context.Response.WriteAsync($"No route registered for {request}");
            return;
        }

        await route.NextAnswer()(context);
    }
}
