using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;
using SendVoice.Testing.Http;

namespace SendVoice.Functions.Tests.Language;

/// <summary>What is asked, and how the answers find their comments.</summary>
public sealed class QuestionTests
{
    /// <summary>The example answer of the service's documentation for "PII detection".</summary>
    private const string DocumentedAnswer = """
        {"kind":"PiiEntityRecognitionResults","results":{"documents":[{"redactedText":"Call our office at ************, or send an email to *******************","id":"0",
        "entities":[{"text":"312-555-1234","category":"PhoneNumber","offset":19,"length":12,"confidenceScore":0.8},
        {"text":"support@contoso.com","category":"Email","offset":53,"length":19,"confidenceScore":0.8}],"warnings":[]}],
        "errors":[],"modelVersion":"2021-01-15"}}
        """;

    [Fact]
    public async Task The_documented_answer_is_understood()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(200, DocumentedAnswer);
        using var reader = new ReaderOf(stub);

        var reading = await reader.ReadOneAsync("Call our office at 312-555-1234, or send an email to support@contoso.com");

        Assert.Equal(SecondOpinion.Both, reading.Opinion);
        Assert.Equal([new(19, 31, SpanType.Phone, 0.8), new(53, 72, SpanType.Email, 0.8)], reading.Spans);
    }

    [Fact]
    public async Task The_service_is_told_to_keep_nothing_and_to_look_for_what_counts_here_and_no_more()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding();
        using var reader = new ReaderOf(stub);

        await reader.ReadOneAsync("my son [name] waits");

        var request = Assert.Single(stub.Requests);
        Assert.Equal(LanguageStub.Key, request.Header("Ocp-Apim-Subscription-Key"));
        var parameters = request.Json().GetProperty("parameters");
        Assert.True(parameters.GetProperty("loggingOptOut").GetBoolean());
        Assert.Equal("Utf16CodeUnit", parameters.GetProperty("stringIndexType").GetString());
        Assert.False(parameters.TryGetProperty("domain", out _), "The domain is personal, not health information.");
        var kinds = parameters.GetProperty("piiCategories").EnumerateArray().Select(kind => kind.GetString()!).ToList();
        Assert.Superset(new HashSet<string> { "Person", "Organization", "Address", "Date", "Email", "PhoneNumber", "UKNationalHealthNumber" }, kinds.ToHashSet());
        Assert.Empty(kinds.Intersect(["PersonType", "Age", "Quantity", "URL"]));
    }

    [Fact]
    public async Task Comments_that_come_together_are_asked_about_together_five_at_most()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding(("ruel", "Person"));
        using var reader = new ReaderOf(stub);
        string[] texts = ["ruel", "a ruel", "an ruel", "any ruel", "many ruel", "rang ruel", "nobody"];

        var answers = await reader.ReadAsync(texts);

        Assert.Equal([5, 2], stub.Requests.Select(request => LanguageStub.DocumentsOf(request).Count()).OrderDescending());
        Assert.All(answers, answer => Assert.Equal(SecondOpinion.Both, answer.Opinion));
        Assert.Equal([0, 2, 3, 4, 5, 5], answers.Take(6).Select(answer => Assert.Single(answer.Spans).Start));
        Assert.Empty(answers[6].Spans);
    }

    [Fact]
    public async Task A_comment_that_comes_later_is_not_kept_waiting_for_company()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding();
        using var reader = new ReaderOf(stub);

        await reader.ReadOneAsync("first");
        await reader.ReadOneAsync("second");

        Assert.Equal(["first", "second"], stub.Requests.Select(request => Assert.Single(LanguageStub.DocumentsOf(request)).Text));
    }

    [Fact]
    public async Task A_comment_that_the_service_refuses_does_not_spoil_the_others()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(200, LanguageStub.Results(
            [LanguageStub.Document("2", LanguageStub.Entity("ruel", "Person", 6)), LanguageStub.Document("0", LanguageStub.Entity("odalys", "Person", 0))],
            [LanguageStub.Refused("1")])).Finding();
        using var reader = new ReaderOf(stub);

        var answers = await reader.ReadAsync("odalys rang", "this one fails", "so is ruel");

        Assert.Equal([SecondOpinion.Both, SecondOpinion.LocalOnly, SecondOpinion.Both], answers.Select(answer => answer.Opinion));
        Assert.Equal([0, 6], answers.SelectMany(answer => answer.Spans).Select(span => span.Start));
        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync("and the service is still asked")).Opinion);
    }

    [Fact]
    public async Task A_comment_that_is_given_up_does_not_take_the_question_of_the_others_with_it()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding(("ruel", "Person"));
        using var reader = new ReaderOf(stub);
        using var stopping = new CancellationTokenSource();
        var given = reader.Ask("given up", stopping.Token);
        var other = reader.Ask("so is ruel", CancellationToken.None);

        await stopping.CancelAsync();
        reader.Gather();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Single((await other).Spans);
    }

    [Fact]
    public async Task A_text_over_the_services_limit_is_not_sent()
    {
        await using var stub = await HttpStub.StartAsync();
        using var reader = new ReaderOf(stub);

        Assert.Equal(SecondOpinion.LocalOnly, (await reader.ReadOneAsync(new string('x', 5_121))).Opinion);
    }

    [Fact]
    public async Task The_limit_counts_what_a_reader_would_call_a_character()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding();
        using var reader = new ReaderOf(stub);

        Assert.Equal(SecondOpinion.Both, (await reader.ReadOneAsync(string.Concat(Enumerable.Repeat("👨‍👩‍👧", 5_120)))).Opinion);
    }

    [Theory]
    [InlineData("Person", 0.69, null)]
    [InlineData("Person", 0.7, SpanType.Person)]
    [InlineData("Organization", 0.79, null)]
    [InlineData("Organization", 0.8, SpanType.Setting)]
    [InlineData("Address", 0.9, SpanType.Address)]
    [InlineData("PhoneNumber", 0.5, SpanType.Phone)]
    [InlineData("UKNationalInsuranceNumber", 0.5, SpanType.Id)]
    [InlineData("UKNationalHealthNumber", 0.5, SpanType.Nhs)]
    [InlineData("PersonType", 1, null)]
    [InlineData("Quantity", 1, null)]
    [InlineData("Age", 1, null)]
    [InlineData("URL", 1, null)]
    [InlineData("SomethingNew", 1, null)]
    public async Task Only_what_counts_here_counts_and_only_when_the_service_is_sure(string category, double score, SpanType? expected)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(200, LanguageStub.Results(LanguageStub.Document("0", LanguageStub.Entity("ruel", category, 6, score))));
        using var reader = new ReaderOf(stub);

        var reading = await reader.ReadOneAsync("so is ruel");

        Assert.Equal(SecondOpinion.Both, reading.Opinion);
        Assert.Equal(expected is { } type ? [new FoundSpan(6, 10, type, score)] : [], reading.Spans);
    }

    [Theory]
    [InlineData("DateTime", "Date", true)]
    [InlineData("Date", null, true)]
    [InlineData("DateTime", "Duration", false)]
    [InlineData("DateTime", null, false)]
    public async Task Of_times_only_dates_count(string category, string? subcategory, bool counts)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Answer(200, LanguageStub.Results(LanguageStub.Document("0", LanguageStub.Entity("14 March", category, 0, 0.9, subcategory))));
        using var reader = new ReaderOf(stub);

        Assert.Equal(counts, (await reader.ReadOneAsync("14 March")).Spans.Count == 1);
    }
}
