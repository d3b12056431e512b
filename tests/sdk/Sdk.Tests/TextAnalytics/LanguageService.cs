using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Pipeline;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

/// <summary>A client of the language service that reaches the stub, with retries as usual but no pauses between them.</summary>
internal static class LanguageService
{
    public const string Path = "/language/:analyze-text";
    public const string Key = "not-a-real-key";

    public static TextAnalyticsClient ClientOf(HttpStub stub, Action<TextAnalyticsClientOptions>? configure = null) =>
        new(stub.Address, new AzureKeyCredential(Key), OptionsFor(stub, configure));

    public static TextAnalyticsClientOptions OptionsFor(HttpStub stub, Action<TextAnalyticsClientOptions>? configure = null)
    {
        var options = new TextAnalyticsClientOptions
        {
            Retry = { Mode = RetryMode.Fixed, Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) },
            Transport = new HttpClientTransport(stub.CreateHandler()),
        };
        configure?.Invoke(options);
        return options;
    }

    /// <summary>Expects one kind of analysis; a call for another kind is not registered and fails the test.</summary>
    public static StubRoute ExpectAnalysis(this HttpStub stub, string kind) =>
        stub.Expect(HttpMethod.Post, Path, request => request.Json().GetProperty("kind").GetString() == kind);
}
