using System.Text.Json;

namespace SendVoice.Cli.Tests.Streaming;

public sealed class ClassifyTests
{
    [Fact]
    public async Task A_comment_is_given_themes_flags_and_a_sentiment()
    {
        var answer = await AnswerAsync("""{"id":"a","text":"The taxi is late every morning and nobody at the transport office answers the phone.","respondent":"parent"}""");

        Assert.Equal("a", answer.GetProperty("id").GetString());
        Assert.Contains(answer.GetProperty("themes").EnumerateArray(), theme => theme.GetProperty("code").GetString() == "transport");
        Assert.All(answer.GetProperty("themes").EnumerateArray(), theme => Assert.InRange(theme.GetProperty("score").GetDouble(), 0, 1));
        Assert.Equal("negative", answer.GetProperty("sentiment").GetString());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("flags").ValueKind);
        Assert.False(answer.GetProperty("safeguarding").GetProperty("alert").GetBoolean());
        Assert.Empty(answer.GetProperty("safeguarding").GetProperty("reasons").EnumerateArray());
        Assert.False(answer.GetProperty("abstain").GetBoolean());
    }

    [Fact]
    public async Task Words_a_duty_worker_should_see_raise_an_alert_and_its_flag()
    {
        var answer = await AnswerAsync("""{"id":"a","text":"i want to kill myself i cant do school any more","respondent":"young-person"}""");

        Assert.True(answer.GetProperty("safeguarding").GetProperty("alert").GetBoolean());
        Assert.NotEmpty(answer.GetProperty("safeguarding").GetProperty("reasons").EnumerateArray());
        Assert.Contains("safeguarding", answer.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
    }

    [Fact]
    public async Task A_respondent_there_is_none_of_is_refused_with_the_choices()
    {
        var result = await Running.SendVoice.FeedAsync("""{"id":"a","text":"x","respondent":"auntie"}""", null, "classify");

        Assert.Contains("line 1 has a field \"respondent\" that is none of parent, young-person", result.Complaint(1), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AnswerAsync(string line) =>
        JsonDocument.Parse(Assert.Single((await Running.SendVoice.FeedAsync(line, null, "classify")).Succeeded().OutputLines)).RootElement;
}
