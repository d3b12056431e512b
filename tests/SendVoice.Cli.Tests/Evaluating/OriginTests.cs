using System.Text.Json;
using SendVoice.Cli.Tests.Running;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Evaluating;

/// <summary>Origins compared in the same comments.</summary>
public sealed class OriginTests : IDisposable
{
    private const string Drawing = """{"id":"d","text":"and then drawing came in","spans":[{"start":9,"end":16,"type":"PERSON"}]}""";
    private const string Titled = """{"id":"t","text":"Mrs Drawing rang 07700 900123","spans":[{"start":0,"end":11,"type":"PERSON"},{"start":17,"end":29,"type":"PHONE"}]}""";
    private const string Nobody = """{"id":"n","text":"nobody rang","spans":[]}""";

    private static readonly string List = RepositoryRoot.Combine("tests", "data", "names-by-origin.tsv");

    private readonly Home _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task The_table_has_a_row_for_each_origin_in_the_order_of_the_list()
    {
        var names = File("names.tsv", "Things\tgiven\tTable", "Things\tsurname\tKowalski", "", "People\tsurname\tKowalski", "People\tgiven\tKayleigh");

        var output = (await EvaluateAsync(names, File("a.jsonl", Drawing, Titled, Nobody))).Succeeded().OutputLines;

        var at = output.ToList().IndexOf("names of one origin in every comment");
        Assert.Equal(["origin", "spans", "leaked", "rate", "95", "%", "interval", "points", "below", "the", "best"], Row(output[at + 1]));
        Assert.Equal(["Things", "2", "1", "50.00", "%", "9.45", "to", "90.55", "%", "50.00"], Row(output[at + 2]));
        Assert.Equal(["People", "2", "0", "0.00", "%", "0.00", "to", "65.76", "%", "0.00"], Row(output[at + 3]));
    }

    [Fact]
    public async Task Files_are_compared_each_and_all_together_and_without_names_nothing_is_said()
    {
        var names = File("names.tsv", "Things\tgiven\tTable", "Things\tsurname\tKowalski");
        var (first, second) = (File("a.jsonl", Drawing), File("b.jsonl", Titled, Nobody));

        var json = Json(await Running.SendVoice.RunAsync("evaluate", "--json", "--names", names, "--data", first, "--data", second));

        var parts = json.GetProperty("files").EnumerateArray().Append(json.GetProperty("total")).Select(part => Assert.Single(part.GetProperty("namesOfOneOrigin").EnumerateArray())).ToList();
        Assert.Equal([(1, 1), (1, 0), (2, 1)], parts.Select(part => (part.GetProperty("spans").GetInt32(), part.GetProperty("leaked").GetInt32())));
        Assert.All(parts, part => Assert.Equal(("Things", 0), (part.GetProperty("origin").GetString(), part.GetProperty("pointsBelowBest").GetDouble())));
        var without = Json(await Running.SendVoice.RunAsync("evaluate", "--json", "--data", first)).GetProperty("total");
        Assert.False(without.TryGetProperty("namesOfOneOrigin", out _));
    }

    [Fact]
    public async Task The_list_puts_names_of_nine_origins_in_the_same_places_whatever_the_number_of_threads()
    {
        var data = RepositoryRoot.Combine("tests", "data", "unseen.jsonl");

        var one = await EvaluateAsync(List, data, "--threads", "1", "--json");

        Assert.Equal(one.Succeeded().Output, (await EvaluateAsync(List, data, "--threads", "8", "--json")).Succeeded().Output);
        var origins = Json(one).GetProperty("total").GetProperty("namesOfOneOrigin").EnumerateArray().ToList();
        Assert.Equal(
            ["White British", "Irish", "South Asian", "African", "Caribbean", "Eastern European", "Middle Eastern", "East Asian", "Traveller"],
            origins.Select(origin => origin.GetProperty("origin").GetString()));
        Assert.InRange(Assert.Single(origins.Select(origin => origin.GetProperty("spans").GetInt32()).Distinct()), 200, 244);
    }

    [Fact]
    public void The_list_has_as_many_names_of_every_origin()
    {
        var lines = System.IO.File.ReadLines(List).Select(line => line.Split('\t')).ToList();

        Assert.Equal(9, lines.Select(line => line[0]).Distinct().Count());
        Assert.All(lines.GroupBy(line => line[0]), origin => Assert.Equal((40, 25), (origin.Count(line => line[1] == "given"), origin.Count(line => line[1] == "surname"))));
    }

    [Theory]
    [InlineData("Irish\tgiven", "line 3 is not an origin, a kind and a name with tabs between them.")]
    [InlineData("Irish given Aoife", "line 3 is not an origin, a kind and a name with tabs between them.")]
    [InlineData("\tgiven\tAoife", "line 3 is not an origin, a kind and a name with tabs between them.")]
    [InlineData("Irish\tfirst\tAoife", "line 3 has a kind that is neither given nor surname.")]
    [InlineData("Irish\tgiven\tAoife Maeve", "line 3 has a name that is not one word of two letters or more.")]
    [InlineData("Irish\tgiven\tA", "line 3 has a name that is not one word of two letters or more.")]
    [InlineData("Irish\tgiven\tAoife-Maeve", "line 3 has a name that is not one word of two letters or more.")]
    [InlineData("Polish\tgiven\tZofia", "line 3 repeats an earlier line.")]
    [InlineData("Irish\tgiven\tAoife", "line 3 names an origin of which there is no surname name in the file.")]
    [InlineData("Irish\tsurname\tByrne", "line 3 names an origin of which there is no given name in the file.")]
    public async Task A_line_that_cannot_be_taken_is_named_by_file_and_number(string line, string says)
    {
        var names = File("names.tsv", "Polish\tgiven\tZofia", "Polish\tsurname\tNowak", line);

        var result = await EvaluateAsync(names, File("a.jsonl", Drawing));

        Assert.Contains($"{names}: {says}", result.Complaint(1), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_list_that_is_missing_empty_or_not_text_is_named()
    {
        var (data, missing, empty, bytes) = (File("a.jsonl", Drawing), Path.Combine(_home.Path, "none.tsv"), File("empty.tsv", ""), File("bytes.tsv"));
        await System.IO.File.WriteAllBytesAsync(bytes, [.. "Irish\tgiven\tSe"u8, 0xE1, .. "n\n"u8]);

        Assert.Contains($"There is no file {missing}.", (await EvaluateAsync(missing, data)).Complaint(1), StringComparison.Ordinal);
        Assert.Contains($"{empty} has no names.", (await EvaluateAsync(empty, data)).Complaint(1), StringComparison.Ordinal);
        Assert.Contains($"{bytes} is not UTF-8.", (await EvaluateAsync(bytes, data)).Complaint(1), StringComparison.Ordinal);
    }

    private static JsonElement Json(Result result) => JsonDocument.Parse(result.Succeeded().Output).RootElement;

    private static string[] Row(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Task<Result> EvaluateAsync(string names, string data, params string[] options) => Running.SendVoice.RunAsync(["evaluate", "--names", names, "--data", data, .. options]);

    private string File(string name, params string[] lines) => _home.Write(name, string.Concat(lines.Select(line => line + "\n")));
}
