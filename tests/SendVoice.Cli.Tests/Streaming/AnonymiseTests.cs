using System.Text.Json;

namespace SendVoice.Cli.Tests.Streaming;

public sealed class AnonymiseTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Offsets_count_utf_16_units_of_the_text_as_it_was_given()
    {
        const string Text = "😀\r\nring 07700 900123 or mail ada@example.org 😀";

        var answer = Assert.Single(await AnswersAsync(Line("a", Text)));

        Assert.Equal("😀\r\nring [phone] or mail [email] 😀", answer.GetProperty("text").GetString());
        var spans = answer.GetProperty("spans").EnumerateArray().ToArray();
        Assert.Equal(["PHONE", "EMAIL"], spans.Select(span => span.GetProperty("type").GetString()));
        Assert.Equal(
            ["07700 900123", "ada@example.org"],
            spans.Select(span => Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]));
        Assert.All(spans, span => Assert.InRange(span.GetProperty("score").GetDouble(), 0, 1));
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("hold").ValueKind);
    }

    [Fact]
    public async Task Answers_come_in_the_order_of_the_lines_on_any_number_of_threads()
    {
        // Lines of very different length, so that threads that start later are done earlier.
        var ids = Enumerable.Range(0, 4_000).Select(number => $"id \"{number}\"").ToArray();
        var input = string.Concat(ids.Select((id, at) => Line(id, string.Concat(Enumerable.Repeat("ring 07700 900123. ", at % 97 == 0 ? 400 : 1)))));

        var answers = await AnswersAsync(input, "--threads", "8");

        Assert.Equal(ids, answers.Select(answer => answer.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_there()
    {
        using var process = Running.SendVoice.Start(null, "anonymise");
        using var patience = new CancellationTokenSource(Patience);
        foreach (var id in (string[])["first", "second"])
        {
            await process.StandardInput.WriteAsync(Line(id, "hello"));
            await process.StandardInput.FlushAsync(patience.Token);

            var answer = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(patience.Token))!).RootElement;

            Assert.Equal(id, answer.GetProperty("id").GetString());
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_line_of_a_megabyte_is_taken()
    {
        var text = string.Concat(Enumerable.Repeat("We waited and waited. ", 50_000)) + "Ring 07700 900123.";

        var answer = Assert.Single(await AnswersAsync(Line("long", text)));

        Assert.Equal(text.Replace("07700 900123", "[phone]", StringComparison.Ordinal), answer.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Blank_lines_a_byte_order_mark_unknown_fields_and_a_missing_last_line_feed_do_no_harm()
    {
        var answers = await AnswersAsync("\uFEFF" + Line("a", "one") + "\n  \r\n" + """{"more":[{"text":"no"}],"id":"b","text":"two"}""" + "\r\n" + Line("c", "").TrimEnd());

        Assert.Equal(["one", "two", ""], answers.Select(answer => answer.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("Jacinta is not JSON", "is not JSON")]
    [InlineData("""["Jacinta"]""", "is not a JSON object")]
    [InlineData("""{"id":"Jacinta"}""", "has no field \"text\"")]
    [InlineData("""{"text":"Jacinta"}""", "has no field \"id\"")]
    [InlineData("""{"id":7,"text":"Jacinta"}""", "has a field \"id\" that is not a string")]
    [InlineData("""{"id":"x","text":"Jacinta"} Jacinta""", "is not JSON")]
    [InlineData("""{"id":"x","text":"Jacinta \ud83d"}""", "is not well-formed Unicode")]
    [InlineData("""{"id":"x","text":"Jacinta","area":"atlantis"}""", "names an area")]
    public async Task A_line_that_cannot_be_taken_is_named_by_its_number_and_nothing_of_it_is_repeated(string line, string says)
    {
        var result = await Running.SendVoice.FeedAsync(Line("1", "one") + "\n" + Line("3", "three") + line + "\n" + Line("5", "five"), null, "anonymise");

        var complaint = result.Complaint(1);
        Assert.Contains($"line 4 {says}", complaint, StringComparison.Ordinal);
        Assert.DoesNotContain("Jacinta", complaint, StringComparison.Ordinal);
        Assert.Equal(["1", "3"], result.OutputLines.Select(answered => JsonDocument.Parse(answered).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("exampleshire")]
    [InlineData("Exampleshire")]
    [InlineData("West Northamptonshire")]
    public async Task An_area_is_named_by_its_key_its_name_or_that_of_an_english_council(string area)
    {
        var line = JsonSerializer.Serialize(new { id = "a", text = $"We live in {area} and ring 07700 900123.", area });

        var answer = Assert.Single(await AnswersAsync(line));

        Assert.Equal($"We live in {area} and ring [phone].", answer.GetProperty("text").GetString());
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";

    private static async Task<JsonElement[]> AnswersAsync(string input, params string[] options) =>
        [.. (await Running.SendVoice.FeedAsync(input, null, ["anonymise", .. options])).Succeeded().OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
}
