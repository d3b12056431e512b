using System.Text.Json;
using SendVoice.Core.Anonymising;
using SendVoice.Testing;
using Xunit.Abstractions;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>The hand-labelled comments: what may never get through, and floors under what the rules reach.</summary>
public sealed class DevelopmentDataTests(ITestOutputHelper output)
{
    private static readonly string[] NeverLeft = ["PHONE", "EMAIL", "NHS", "ID", "VEHICLE", "ONLINE", "DOB"];

    private static readonly Dictionary<string, Anonymiser> Anonymisers = new(StringComparer.Ordinal)
    {
        ["Lincolnshire"] = Of("Lincolnshire", "Lincoln"),
        ["Barnet"] = Of("Barnet", "London"),
        ["Bradford"] = Of("Bradford", "BRI"),
        ["West Northamptonshire"] = Of("West Northamptonshire", "Northampton"),
    };

    [Fact]
    public void No_labelled_number_address_or_date_survives()
    {
        var survivors = Rows().SelectMany(row => row.Gold.Where(gold => NeverLeft.Contains(gold.Type) || gold.Text.Any(char.IsDigit))
            .Where(gold => row.Result.Text.Value.Contains(gold.Text, StringComparison.OrdinalIgnoreCase)).Select(gold => $"{row.Id} {gold.Type}"));
        Assert.Empty(survivors);
    }

    [Theory]
    [InlineData("PERSON", 0.98)]
    [InlineData("ADDRESS", 0.95)]
    [InlineData("SETTING", 0.9)]
    public void Labelled_names_are_masked_whole(string type, double floor)
    {
        var gold = Rows().SelectMany(row => row.Gold.Where(gold => gold.Type == type).Select(gold => (row, gold))).ToList();
        var share = gold.Count(pair => IsMasked(pair.row, pair.gold)) / (double)gold.Count;
        output.WriteLine($"{type}: {share:P1} of {gold.Count}");
        Assert.True(share >= floor, $"{type}: {share:P1}");
    }

    [Fact]
    public void Almost_no_other_word_is_masked()
    {
        int words = 0, masked = 0;
        foreach (var row in Rows())
        {
            foreach (System.Text.RegularExpressions.Match word in System.Text.RegularExpressions.Regex.Matches(row.Text, @"[\p{L}\d']+"))
            {
                if (row.Gold.Any(gold => gold.Start < word.Index + word.Length && word.Index < gold.End))
                    continue;
                words++;
                masked += row.Result.Spans.Any(span => span.Start < word.Index + word.Length && word.Index < span.End) ? 1 : 0;
            }
        }

        output.WriteLine($"{masked} of {words}");
        Assert.True(masked <= 0.003 * words, $"{masked} of {words}");
    }

    [Fact]
    public void Anonymising_again_changes_nothing() =>
        Assert.All(Rows(), row => Assert.Equal(row.Result.Text.Value, Anonymisers[row.Area].Anonymise(row.Result.Text.Value).Text.Value));

    private static bool IsMasked(Row row, Gold gold) => Enumerable.Range(gold.Start, gold.End - gold.Start)
        .All(at => !char.IsLetterOrDigit(row.Text[at]) || row.Result.Spans.Any(span => span.Start <= at && at < span.End));

    private static List<Row> Rows() => [.. File.ReadLines(RepositoryRoot.Combine("tests", "data", "dev.jsonl")).Select(Read)];

    private static Row Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var (text, area) = (root.GetProperty("text").GetString()!, root.GetProperty("area").GetString()!);
        var gold = root.GetProperty("spans").EnumerateArray().Select(span => Label(text, span)).ToList();
        return new(root.GetProperty("id").GetString()!, area, text, gold, Anonymisers[area].Anonymise(text));
    }

    private static Gold Label(string text, JsonElement span)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        return new(start, end, span.GetProperty("type").GetString()!, text[start..end]);
    }

    private static Anonymiser Of(string name, params string[] keep) => Anonymiser.For(AnonymiserAreas.Named(name, keep, []));

    private sealed record Gold(int Start, int End, string Type, string Text);

    private sealed record Row(string Id, string Area, string Text, List<Gold> Gold, Anonymisation Result);
}
