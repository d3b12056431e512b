using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class LanguageDetectionTests
{
    private const string DocumentedAnswer = """
        {"kind":"LanguageDetectionResults","results":{"documents":[
        {"detectedLanguage":{"confidenceScore":1,"iso6391Name":"en","name":"English"},"id":"0","warnings":[]},
        {"detectedLanguage":{"confidenceScore":0.98,"iso6391Name":"fr","name":"French"},"id":"1","warnings":[]}],
        "errors":[],"modelVersion":"2022-10-01"}}
        """;

    [Fact]
    public async Task Each_documents_language_is_named_with_its_score()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, DocumentedAnswer);

        DetectLanguageResultCollection results = await LanguageService.ClientOf(stub)
            .DetectLanguageBatchAsync(["Good morning", "Hello, je m'appelle Marius!"]);

        Assert.Equal(["English", "French"], results.Select(result => result.PrimaryLanguage.Name));
        Assert.Equal(["en", "fr"], results.Select(result => result.PrimaryLanguage.Iso6391Name));
        Assert.Equal([1, 0.98], results.Select(result => result.PrimaryLanguage.ConfidenceScore));
        Assert.Null(results.Statistics);
    }

    [Fact]
    public async Task A_language_the_service_cannot_tell_is_unknown_with_no_confidence()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, """
            {"results":{"documents":[{"id":"0","detectedLanguage":{"name":"(Unknown)","iso6391Name":"(Unknown)","confidenceScore":0.0},"warnings":[]}],
            "errors":[],"modelVersion":"2022-10-01"}}
            """);

        DetectedLanguage language = await LanguageService.ClientOf(stub).DetectLanguageAsync("😀😀");

        Assert.Equal("(Unknown)", language.Iso6391Name);
        Assert.Equal(0, language.ConfidenceScore);
    }

    [Fact]
    public async Task A_hint_is_the_documents_own_or_the_clients_default_or_none()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, """{"results":{"documents":[],"errors":[],"modelVersion":"m"}}""");
        var client = LanguageService.ClientOf(stub, options => options.DefaultCountryHint = "gb");

        await client.DetectLanguageBatchAsync(
        [
            new DetectLanguageInput("1", "impossible") { CountryHint = "fr" },
            new DetectLanguageInput("2", "impossible"),
            new DetectLanguageInput("3", "impossible") { CountryHint = DetectLanguageInput.None },
        ]);

        var request = Assert.Single(stub.Requests).Json();
        Assert.Equal(
            ["fr", "gb", ""],
            request.GetProperty("analysisInput").GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("countryHint").GetString()));
    }

    [Fact]
    public async Task A_document_that_failed_has_no_language()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("LanguageDetection").Answer(200, """
            {"results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidDocument","message":"Document text is empty."}}],"modelVersion":"m"}}
            """);

        DetectLanguageResultCollection results = await LanguageService.ClientOf(stub).DetectLanguageBatchAsync([""]);

        Assert.Throws<InvalidOperationException>(() => _ = results[0].PrimaryLanguage);
    }
}
