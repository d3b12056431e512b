using System.Text.Json;
using SendVoice.Cli.Tests.Running;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Evaluating;

/// <summary>The made-up comments hold only what patterns find, so that their figures do not hang on what the tagger has learnt.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Masked = """{"id":"m","text":"ring 07700 900123 please","spans":[{"start":5,"end":17,"type":"PHONE"}],"themes":["x"]}""";
    private const string Leaked = """{"id":"l","text":"ring the drawing board","spans":[{"start":9,"end":16,"type":"PERSON","origin":"made-up"}]}""";
    private const string Over = """{"id":"o","text":"mail ada@example.org please","spans":[]}""";

    private readonly Home _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Leaks_and_needless_masks_are_counted_and_shown()
    {
        var output = (await EvaluateAsync(File("a.jsonl", Masked, Leaked, Over))).Succeeded().OutputLines;

        Assert.Contains("Anonymising: 3 comments, 2 spans to mask, 10 other words", output);
        Assert.Contains(output, line => Row(line) is ["all", "2", "1", "0", "50.00", "%", "9.45", "to", "90.55", "%"]);
        Assert.Contains(output, line => Row(line) is ["type", "PHONE", "1", "0", ..]);
        Assert.Contains(output, line => Row(line) is ["origin", "made-up", "1", "1", ..]);
        Assert.Contains(output, line => Row(line) is ["case", "lower", "1", "1", ..]);
        Assert.Contains(output, line => line.StartsWith("other words masked for nothing", StringComparison.Ordinal) && line.Contains("30.00 %", StringComparison.Ordinal));
        Assert.Equal(["leak    PERSON  l            ring the [[drawing]] board", "false   EMAIL   o            mail [[ada@example.org]] please"], output[^2..]);
    }

    [Fact]
    public async Task Several_files_are_measured_each_and_all_together()
    {
        var (first, second) = (File("a.jsonl", Masked, Leaked), File("b.jsonl", Over));

        var json = JsonDocument.Parse((await Running.SendVoice.RunAsync("evaluate", "--json", "--worst", "1", "--data", first, "--data", second)).Succeeded().Output).RootElement;

        Assert.Equal([first, second], json.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()));
        var parts = json.GetProperty("files").EnumerateArray().Append(json.GetProperty("total")).Select(part => part.GetProperty("anonymising")).ToList();
        Assert.Equal([2, 1, 3], parts.Select(part => part.GetProperty("comments").GetInt32()));
        Assert.Equal([1, 0, 1], parts.Select(part => part.GetProperty("leaks").GetProperty("all").GetProperty("leaked").GetInt32()));
        Assert.Equal([0, 3, 3], parts.Select(part => part.GetProperty("overRedaction").GetProperty("masked").GetInt32()));
        Assert.Equal(JsonValueKind.Null, parts[1].GetProperty("leaks").GetProperty("all").GetProperty("rate").ValueKind);
        Assert.Equal(["leak", "false", "leak"], parts.Select(part => Assert.Single(part.GetProperty("worst").EnumerateArray()).GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Figures_do_not_hang_on_the_number_of_threads()
    {
        var data = RepositoryRoot.Combine("tests", "data", "dev.jsonl");

        var one = (await EvaluateAsync(data, "--threads", "1", "--json")).Succeeded().Output;

        Assert.Equal(one, (await EvaluateAsync(data, "--threads", "8", "--json")).Succeeded().Output);
        Assert.Equal(240, JsonDocument.Parse(one).RootElement.GetProperty("total").GetProperty("anonymising").GetProperty("comments").GetInt32());
    }

    [Fact]
    public async Task A_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm()
    {
        var output = (await EvaluateAsync(_home.Write("a.jsonl", $"\uFEFF{Masked}\r\n\r\n{Leaked}"))).Succeeded().OutputLines;

        Assert.Contains(output, line => Row(line) is ["all", "2", "1", ..]);
    }

    [Fact]
    public async Task An_empty_file_claims_nothing()
    {
        var output = (await EvaluateAsync(_home.Write("a.jsonl", ""))).Succeeded().OutputLines;

        Assert.Contains("Anonymising: 0 comments, 0 spans to mask, 0 other words", output);
        Assert.Contains(output, line => Row(line) is ["all", "0", "0", "0", "-", "-"]);
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_measured()
    {
        var text = string.Concat(Enumerable.Repeat("We waited and waited. ", 480_000)) + "07700 900123";
        var line = JsonSerializer.Serialize(new { id = "long", text, spans = new[] { new { start = text.Length - 12, end = text.Length, type = "PHONE" } } });

        var output = (await EvaluateAsync(File("a.jsonl", line), "--worst", "0")).Succeeded().OutputLines;

        Assert.Contains("Anonymising: 1 comments, 1 spans to mask, 1,920,000 other words", output);
        Assert.Contains(output, row => Row(row) is ["type", "PHONE", "1", "0", ..]);
    }

    [Fact]
    public async Task What_could_move_the_cursor_is_not_printed()
    {
        const string Line = """{"id":"\u001b[2J","text":"ring the\n\u001b[31m\u202edrawing board","spans":[{"start":14,"end":22,"type":"PERSON","origin":"\u0007x"}]}""";

        var output = (await EvaluateAsync(File("a.jsonl", Line))).Succeeded().Output;

        Assert.DoesNotContain(output, unit => unit is '\u001b' or '\u202e' or '\u0007');
        Assert.Contains("·[2J", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jacinta is not JSON", "is not JSON")]
    [InlineData("""{"id":"x","text":"Jacinta"}""", "has no field \"spans\"")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":"Jacinta"}""", "has a field \"spans\" that is not a list")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":["Jacinta"]}""", "has a span (number 1) that is not a JSON object")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":7,"type":"Jacinta"}]}""", "has a span (number 1) whose type is none of PERSON, SETTING")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":7}]}""", "has a span (number 1) whose type is none of PERSON, SETTING")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":7,"type":"PERSON"},{"start":0,"end":8,"type":"PERSON"}]}""", "has a span (number 2) that is not within its text")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":3,"end":3,"type":"PERSON"}]}""", "has a span (number 1) that is not within its text")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":-1,"end":3,"type":"PERSON"}]}""", "has a span (number 1) without a whole number \"start\"")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":1.5,"type":"PERSON"}]}""", "has a span (number 1) without a whole number \"end\"")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":7,"type":"PERSON","origin":7}]}""", "has a span (number 1) with a field \"origin\" that is not a string")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[{"start":0,"end":7,"type":"PERSON","origin":"\ud83d"}]}""", "has a span (number 1) with a field \"origin\" that is not well-formed Unicode")]
    [InlineData("""{"id":"x","text":"Jacinta","spans":[],"area":"atlantis"}""", "names an area")]
    public async Task A_line_that_cannot_be_taken_is_named_by_file_and_number_and_nothing_of_it_is_repeated(string line, string says)
    {
        var path = File("a.jsonl", Masked, Leaked, line, Over);

        var result = await EvaluateAsync(path);

        var complaint = result.Complaint(1);
        Assert.Contains($"{path}: line 3 {says}", complaint, StringComparison.Ordinal);
        Assert.DoesNotContain("Jacinta", complaint, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task An_area_may_be_given_for_all_lines()
    {
        var path = File("a.jsonl", """{"id":"x","text":"hello","spans":[],"area":"atlantis"}""");

        (await EvaluateAsync(path, "--area", "Bradford")).Succeeded();

        Assert.Contains("--area names an area that has no settings here", (await EvaluateAsync(path, "--area", "atlantis")).Complaint(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var path = Path.Combine(_home.Path, "nonesuch.jsonl");

        Assert.Contains($"There is no file {path}", (await EvaluateAsync(path)).Complaint(1), StringComparison.Ordinal);
        Assert.Contains("--data", (await Running.SendVoice.RunAsync("evaluate")).Complaint(2), StringComparison.Ordinal);
    }

    private static string[] Row(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Task<Result> EvaluateAsync(string path, params string[] options) => Running.SendVoice.RunAsync(["evaluate", "--data", path, .. options]);

    private string File(string name, params string[] lines) => _home.Write(name, string.Concat(lines.Select(line => line + "\n")));
}
