namespace SendVoice.Testing.Http;

/// <summary>Sends every request to the stub and keeps the host it was meant for in the <c>Host</c> header.</summary>
internal sealed class StubHandler(Uri stub) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.Send(Redirect(request), cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(Redirect(request), cancellationToken);

    private HttpRequestMessage Redirect(HttpRequestMessage request)
    {
        var meant = request.RequestUri ?? throw new InvalidOperationException("The request names no address.");
        request.Headers.Host = meant.Authority;
        request.RequestUri = new Uri(stub, meant.PathAndQuery);
        return request;
    }
}
