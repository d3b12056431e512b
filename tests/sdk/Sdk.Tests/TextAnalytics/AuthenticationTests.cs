using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class AuthenticationTests
{
    private static readonly Uri Endpoint = new("https://exampleshire.cognitiveservices.azure.com/");

    private const string NoDocuments = """{"results":{"documents":[],"errors":[],"modelVersion":"m"}}""";

    [Fact]
    public async Task A_renewed_key_is_used_from_the_next_call_on()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, NoDocuments);
        var credential = new AzureKeyCredential("old");
        var client = new TextAnalyticsClient(stub.Address, credential, LanguageService.OptionsFor(stub));

        await client.DetectLanguageBatchAsync(["one"]);
        credential.Update("new");
        await client.DetectLanguageBatchAsync(["two"]);

        Assert.Equal(["old", "new"], stub.Requests.Select(request => request.Header("Ocp-Apim-Subscription-Key")));
    }

    [Fact]
    public async Task A_token_is_asked_for_the_language_service_and_sent_as_bearer()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, NoDocuments);
        string[] asked = [];
        var credential = DelegatedTokenCredential.Create((context, _) =>
        {
            asked = context.Scopes;
            return new AccessToken("a-token", DateTimeOffset.MaxValue);
        });
        var client = new TextAnalyticsClient(Endpoint, credential, LanguageService.OptionsFor(stub));

        await client.DetectLanguageBatchAsync(["one"]);

        Assert.Equal(["https://cognitiveservices.azure.com/.default"], asked);
        var request = Assert.Single(stub.Requests);
        Assert.Equal("Bearer a-token", request.Header("Authorization"));
        Assert.Null(request.Header("Ocp-Apim-Subscription-Key"));
        Assert.Equal("exampleshire.cognitiveservices.azure.com", request.Header("Host"));
    }

    [Fact]
    public async Task The_version_of_the_service_can_be_chosen()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, NoDocuments);
        var options = new TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion.V2022_05_01)
        {
            Transport = LanguageService.OptionsFor(stub).Transport,
        };

        await new TextAnalyticsClient(Endpoint, new AzureKeyCredential("key"), options).DetectLanguageBatchAsync(["one"]);

        Assert.StartsWith("?api-version=2022-05-01", Assert.Single(stub.Requests).Query, StringComparison.Ordinal);
    }
}
