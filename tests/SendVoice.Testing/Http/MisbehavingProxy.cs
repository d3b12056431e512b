using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SendVoice.Testing.Http;

/// <summary>
/// Stands in front of a service on the loopback address and passes everything on, but for the faults it is told to make:
/// one a request, in their order, then the lasting one if there is one.
/// </summary>
public sealed class MisbehavingProxy : IAsyncDisposable
{
    private readonly ConcurrentQueue<Fault> _next = new();
    private readonly ConcurrentQueue<ProxiedRequest> _requests = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
    private readonly WebApplication _server;
    private readonly Uri _target;
    private volatile Fault? _lasting;

    private MisbehavingProxy(WebApplication server, Uri target)
    {
        _server = server;
        _target = target;
        server.Run(HandleAsync);
    }

    /// <summary>The target's address with this proxy's port.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What has come so far, faulted or not.</summary>
    public IReadOnlyCollection<ProxiedRequest> Requests => _requests;

    public static async Task<MisbehavingProxy> StartAsync(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var proxy = new MisbehavingProxy(builder.Build(), target);
        await proxy._server.StartAsync();
        proxy.Address = new UriBuilder(target) { Port = new Uri(proxy._server.Urls.Single()).Port }.Uri;
        return proxy;
    }

    /// <summary>Meets the coming requests with these faults, one each.</summary>
    public void Next(params ReadOnlySpan<Fault> faults)
    {
        foreach (var fault in faults)
            _next.Enqueue(fault);
    }

    /// <summary>Meets every request with this fault until told otherwise; null behaves again.</summary>
    public void Always(Fault? fault) => _lasting = fault;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _server.DisposeAsync();
        _client.Dispose();
        _closing.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        _requests.Enqueue(ProxiedRequest.From(context.Request));
        switch (_next.TryDequeue(out var next) ? next : _lasting)
        {
            case Fault.Silence:
                await HangAsync(context);
                break;
            case Fault.Refuse refusal:
                context.Response.StatusCode = refusal.Status;
                break;
            case Fault.Break fault:
                await BreakAsync(context, fault);
                break;
            case Fault.Forge forgery:
                context.Request.Headers[forgery.Header] = forgery.Value;
                await PassOnAsync(context);
                break;
            default:
                await PassOnAsync(context);
                break;
        }
    }

    private async Task HangAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
        await Task.Delay(Timeout.Infinite, ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        context.Abort();
    }

    private async Task BreakAsync(HttpContext context, Fault.Break fault)
    {
        if (fault.PassOn)
        {
            using var request = NewRequest(context);
            using var answer = await _client.SendAsync(request, _closing.Token);
        }

        context.Abort();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var request = NewRequest(context);
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            context.Response.Headers[name] = values.ToArray();

        context.Response.Headers.Remove("Transfer-Encoding");
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Path, query and headers go on as they came: signatures cover them.</summary>
    private HttpRequestMessage NewRequest(HttpContext context)
    {
        var incoming = context.Request;
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var address = new Uri(_target.GetLeftPart(UriPartial.Authority) + raw, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(new HttpMethod(incoming.Method), address);
        if (incoming.ContentLength is > 0 || incoming.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(incoming.Body);

        foreach (var (name, values) in incoming.Headers.Where(header => header.Key is not ("Host" or "Connection" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return request;
    }
}
