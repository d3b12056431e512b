using System.Text.Json;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;
using SendVoice.Testing;
using Xunit.Abstractions;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>Comments that nothing was ever trained on: floors a little under what was measured (functions/docs/anonymiser.md).</summary>
public sealed class UnseenDataTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("unseen.jsonl", 0.05, 0.009)]
    [InlineData("hard.jsonl", 0.11, 0.022)]
    public void Little_leaks_and_little_is_masked_for_nothing(string file, double mostLeaks, double mostMasked)
    {
        var tally = new AnonymisingTally(0);
        foreach (var line in File.ReadLines(RepositoryRoot.Combine("tests", "data", file)))
            Add(tally, line);

        output.WriteLine($"{file}: {tally.All.Leaks.Hits} of {tally.All.Leaks.Of} leak, {tally.OtherWords.Hits} of {tally.OtherWords.Of} masked");
        Assert.True(tally.All.Leaks.Rate <= mostLeaks, $"{tally.All.Leaks}");
        Assert.True(tally.OtherWords.Rate <= mostMasked, $"{tally.OtherWords}");
    }

    private static void Add(AnonymisingTally tally, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var (text, area) = (root.GetProperty("text").GetString()!, root.GetProperty("area").GetString()!);
        var spans = root.GetProperty("spans").EnumerateArray().Select(static span => new LabelledSpan(
            span.GetProperty("start").GetInt32(),
            span.GetProperty("end").GetInt32(),
            SpanTypes.TryParse(span.GetProperty("type").GetString(), out var type) ? type : throw new InvalidDataException("An unknown type.")));
        tally.Add(new(root.GetProperty("id").GetString()!, text, [.. spans]), Anonymiser.For(AnonymiserAreas.Named(area, [], [])).Anonymise(text).Spans);
    }
}
