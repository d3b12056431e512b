using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SendVoice.Functions.Messaging;

namespace SendVoice.Functions.Tests.Messaging;

/// <summary>A real server that answers only whether a request is genuine; it sees an internal address, as the app does.</summary>
internal sealed class SignatureServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private SignatureServer(WebApplication app) =>
        (_app, _client) = (app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });

    public Uri InternalAddress => _client.BaseAddress!;

    public static async Task<SignatureServer> StartAsync(string publicAddress = "https://sendvoice.example.org/")
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration["Twilio:AccountSid"] = "AC00000000000000000000000000000001";
        builder.Configuration["Twilio:AuthToken"] = SignedForms.Token;
        builder.Configuration["Twilio:PublicAddress"] = publicAddress;
        builder.AddMessaging();
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        return new SignatureServer(app);
    }

    /// <summary>Posts a form and says whether it was taken for genuine.</summary>
    public Task<bool> PostAsync(
        string path, Dictionary<string, string> form, string? signature, Action<HttpRequestMessage>? change = null) =>
        SendAsync(path, new FormUrlEncodedContent(form), signature, change);

    /// <summary>Posts any body and says whether it was taken for genuine.</summary>
    public async Task<bool> SendAsync(string path, HttpContent body, string? signature, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation(TwilioSignature.Header, signature);
        change?.Invoke(request);
        using var answer = await _client.SendAsync(request);
        return answer.StatusCode switch
        {
            HttpStatusCode.NoContent => true,
            HttpStatusCode.Forbidden => false,
            var other => throw new InvalidOperationException($"The server answered {other}."),
        };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var signature = context.RequestServices.GetRequiredService<TwilioSignature>();
        context.Response.StatusCode = await signature.IsGenuineAsync(context.Request, context.RequestAborted)
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status403Forbidden;
    }
}
