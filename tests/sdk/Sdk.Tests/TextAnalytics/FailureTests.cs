using System.Text.Json;
using Azure;
using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class FailureTests
{
    private const string Success = """
        {"results":{"documents":[{"id":"0","keyPhrases":["cat"],"warnings":[]}],"errors":[],"modelVersion":"m"}}
        """;

    [Fact]
    public async Task A_wrong_key_fails_at_once_with_the_services_reason()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Answer(401, """
            {"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}
            """);

        var failure = await FailsAsync<RequestFailedException>(LanguageService.ClientOf(stub));

        Assert.Equal(401, failure.Status);
        Assert.Equal("401", failure.ErrorCode);
        Assert.Contains("invalid subscription key", failure.Message, StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_after_the_pause_it_names()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction")
            .Answer(429, """{"error":{"code":"429","message":"Requests have exceeded call rate limit of your current pricing tier."}}""", ("Retry-After", "0"))
            .Answer(200, Success);

        KeyPhraseCollection phrases = await LanguageService.ClientOf(stub).ExtractKeyPhrasesAsync("My cat");

        Assert.Equal(["cat"], phrases);
        Assert.Equal(2, stub.Requests.Count);
        Assert.Equal(stub.Requests[0].Body, stub.Requests[1].Body);
    }

    [Fact]
    public async Task A_service_that_stays_down_is_tried_four_times_and_then_reported()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").AnswerWith(503, "text/html", "<h1>Service Unavailable</h1>");

        var failure = await FailsAsync<RequestFailedException>(LanguageService.ClientOf(stub));

        Assert.Equal(503, failure.Status);
        Assert.Null(failure.ErrorCode);
        Assert.Equal(4, stub.Requests.Count);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Drop().Answer(200, Success);

        KeyPhraseCollection phrases = await LanguageService.ClientOf(stub).ExtractKeyPhrasesAsync("My cat");

        Assert.Equal(["cat"], phrases);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_on()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Hang();
        var client = LanguageService.ClientOf(stub, options =>
        {
            options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(100);
            options.Retry.MaxRetries = 1;
        });

        await FailsAsync<AggregateException>(client);

        Assert.Equal(2, stub.Requests.Count);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_let_go_and_nothing_is_tried_again()
    {
        await using var stub = await HttpStub.StartAsync();
        using var patience = new CancellationTokenSource();
        stub.Expect(HttpMethod.Post, LanguageService.Path, _ =>
        {
            patience.Cancel();
            return true;
        }).Hang();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => LanguageService.ClientOf(stub).ExtractKeyPhrasesAsync("My cat", cancellationToken: patience.Token));

        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("""{"results":{"documents":[{"id":"0","keyPh""")]
    [InlineData("<html>A proxy says hello</html>")]
    [InlineData("")]
    public async Task An_answer_that_is_not_JSON_is_an_error(string body)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Answer(200, body);

        await FailsAsync<JsonException>(LanguageService.ClientOf(stub));
    }

    [Theory]
    [InlineData("""{"kind":"KeyPhraseExtractionResults"}""")]
    [InlineData("""{"results":{"documents":[{"id":"0"}],"errors":[],"modelVersion":"m"}}""")]
    [InlineData("""{"results":{"documents":null,"errors":[],"modelVersion":"m"}}""")]
    public async Task An_answer_that_is_not_a_whole_result_is_an_error_and_never_an_empty_result(string body)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Answer(200, body);

        await FailsAsync<Exception>(LanguageService.ClientOf(stub));
    }

    private static Task<T> FailsAsync<T>(TextAnalyticsClient client)
        where T : Exception =>
        Assert.ThrowsAnyAsync<T>(() => client.ExtractKeyPhrasesAsync("My cat"));
}
