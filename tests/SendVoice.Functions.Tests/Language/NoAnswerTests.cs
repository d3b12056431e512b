using SendVoice.Core.Comments;
using SendVoice.Testing;
using SendVoice.Testing.Http;

namespace SendVoice.Functions.Tests.Language;

/// <summary>The service is down, slow, busy or talks nonsense: there is no opinion, nothing waits, and it is left alone for a while.</summary>
public sealed class NoAnswerTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(ReaderOf.Pause);

    [Fact]
    public async Task A_service_that_is_down_is_asked_once_and_then_left_alone()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Drop().Finding();
        using var reader = new ReaderOf(stub);

        Assert.Equal(SecondOpinion.LocalOnly, (await reader.ReadOneAsync("one")).Opinion);
        Assert.Equal(SecondOpinion.LocalOnly, (await Assert.Single(reader.Ask("two"))).Opinion);
        Assert.Single(stub.Requests);

        reader.Clock.Advance(Pause);
        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync("three")).Opinion);
        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync("four")).Opinion);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_on()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Hang();
        using var reader = new ReaderOf(stub);

        var answer = Assert.Single(reader.Ask("one"));
        reader.Gather();
        await Eventually.GetAsync(() => Task.FromResult(stub.Requests.Count), count => count == 1);
        Assert.False(answer.IsCompleted);
        reader.Clock.Advance(TimeSpan.FromSeconds(ReaderOf.Patience));

        Assert.Equal(SecondOpinion.LocalOnly, (await answer).Opinion);
        Assert.Equal(SecondOpinion.LocalOnly, (await Assert.Single(reader.Ask("two"))).Opinion);
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("300")]
    [InlineData("Sat, 21 Nov 2026 10:35:00 GMT")]
    public async Task A_busy_service_is_left_alone_for_as_long_as_it_asks(string retryAfter)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii()
            .Answer(429, """{"error":{"code":"429","message":"Requests have exceeded call rate limit of your current pricing tier."}}""", ("Retry-After", retryAfter))
            .Finding();
        using var reader = new ReaderOf(stub);

        Assert.Equal(SecondOpinion.LocalOnly, (await reader.ReadOneAsync("one")).Opinion);
        reader.Clock.Advance(TimeSpan.FromSeconds(298));
        Assert.Equal(SecondOpinion.LocalOnly, (await Assert.Single(reader.Ask("two"))).Opinion);
        Assert.Single(stub.Requests);

        reader.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync("three")).Opinion);
    }

    [Fact]
    public async Task A_service_that_asks_for_too_long_is_asked_again_after_an_hour()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(503, "", ("Retry-After", "2000000000")).Finding();
        using var reader = new ReaderOf(stub);

        await reader.ReadOneAsync("one");
        reader.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync("two")).Opinion);
    }

    [Fact]
    public async Task After_the_pause_one_question_finds_out_for_all()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(500).Hang();
        using var reader = new ReaderOf(stub);
        await reader.ReadOneAsync("one");
        reader.Clock.Advance(Pause);

        var trial = reader.Ask("1", "2", "3", "4", "5");
        await Eventually.GetAsync(() => Task.FromResult(stub.Requests.Count), count => count == 2);
        var others = reader.Ask("6", "7");

        Assert.All(await Task.WhenAll(others), answer => Assert.Equal(SecondOpinion.LocalOnly, answer.Opinion));
        reader.Clock.Advance(TimeSpan.FromSeconds(ReaderOf.Patience));
        Assert.All(await Task.WhenAll(trial), answer => Assert.Equal(SecondOpinion.LocalOnly, answer.Opinion));
        Assert.Equal(2, stub.Requests.Count);
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"InvalidRequest","message":"Invalid document in request.","innererror":{"code":"InvalidDocumentBatch","message":"Max 5 records are permitted."}}}""")]
    [InlineData(401, """{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}""")]
    [InlineData(200, "<h1>Welcome</h1>")]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    [InlineData(200, """{"kind":"PiiEntityRecognitionResults","results":{"documents":[{"id":"0"}],"errors":[],"modelVersion":"m"}}""")]
    [InlineData(200, """{"kind":"PiiEntityRecognitionResults","results":{"documents":[{"id":"7","redactedText":"","entities":[],"warnings":[]}],"errors":[],"modelVersion":"m"}}""")]
    public async Task A_refusal_or_an_answer_that_is_none_is_no_opinion(int status, string body)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(status, body);
        using var reader = new ReaderOf(stub);

        Assert.Equal(SecondOpinion.LocalOnly, (await reader.ReadOneAsync("one")).Opinion);
        Assert.Equal(SecondOpinion.LocalOnly, (await Assert.Single(reader.Ask("two"))).Opinion);
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("ruel", 3, 4)]
    [InlineData("ruel", -1, 4)]
    [InlineData("ruel", 6, 0)]
    [InlineData("ruel", 7, 4)]
    [InlineData("ruel", 6, int.MaxValue)]
    [InlineData("Ruel", 6, 4)]
    public async Task An_entity_that_does_not_read_as_the_text_does_there_makes_the_answer_worthless(string text, int offset, int length)
    {
        await using var stub = await HttpStub.StartAsync();
        var entity = new { text, category = "Person", offset, length, confidenceScore = 0.9 };
        stub.ExpectPii().Answer(200, LanguageStub.Results(LanguageStub.Document("0", entity)));
        using var reader = new ReaderOf(stub);

        var reading = await reader.ReadOneAsync("so is ruel");

        Assert.Equal(SecondOpinion.LocalOnly, reading.Opinion);
        Assert.Empty(reading.Spans);
    }

    [Fact]
    public async Task Two_answers_on_one_comment_or_none_are_no_opinion_on_it()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(200, LanguageStub.Results(LanguageStub.Document("0"), LanguageStub.Document("0"), LanguageStub.Document("2")));
        using var reader = new ReaderOf(stub);

        var answers = await reader.ReadAsync("one", "two", "three");

        Assert.Equal([SecondOpinion.LocalOnly, SecondOpinion.LocalOnly, SecondOpinion.Both], answers.Select(answer => answer.Opinion));
    }
}
