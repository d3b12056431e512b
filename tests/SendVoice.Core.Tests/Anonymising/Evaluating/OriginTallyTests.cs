using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class OriginTallyTests
{
    private static readonly IReadOnlyList<OriginNames> Origins =
        [new("half", ["Bartholomew"], ["Nowak"]), new("never", ["Zofia"], ["Nowak"]), new("always", ["Ngozi"], ["Nowak"])];

    private static readonly string[] Comments = ["{PERSON|Amira} rang {PHONE|07700 900123}", "ring {PERSON|Amira}", "{PERSON|T} waits", "nobody waits"];

    [Fact]
    public void Each_origin_is_counted_in_every_comment_and_compared_with_the_best() =>
        Assert.Equal(
            [new OriginLeaks("half", new(1, 2), 50), new("never", new(0, 2), 0), new("always", new(2, 2), 100)],
            Tally(Comments).Origins);

    [Fact]
    public void The_best_is_the_one_that_leaks_least_even_when_all_leak()
    {
        var tally = new OriginTally(Origins);
        tally.Add(Marked.Of("{PERSON|Amira} rang {PERSON|Amira} at {PERSON|Amira}").Comment, text => text.StartsWith("Zofia", StringComparison.Ordinal) ? [new(0, 5, SpanType.Person, 1)] : []);

        Assert.Equal([3, 2, 3], tally.Origins.Select(origin => origin.Leaks.Hits));
        Assert.Equal([33.333, 0, 33.333], tally.Origins.Select(origin => Math.Round(origin.PointsBelowBest, 3)));
    }

    [Fact]
    public void Tallies_of_parts_add_up_to_that_of_the_whole()
    {
        var sum = new OriginTally(Origins);
        foreach (var comment in Comments)
            sum.Add(Tally(comment));

        Assert.Equal(Tally(Comments).Origins, sum.Origins);
    }

    [Fact]
    public void Without_a_name_there_is_nothing_to_compare()
    {
        Assert.All(Tally("nobody waits").Origins, origin => Assert.Equal((0, double.NaN), (origin.Leaks.Of, origin.PointsBelowBest)));
        Assert.Empty(new OriginTally([]).Origins);
    }

    private static OriginTally Tally(params string[] comments)
    {
        var tally = new OriginTally(Origins);
        foreach (var comment in comments)
            tally.Add(Marked.Of(comment).Comment, Masks);
        return tally;
    }

    /// <summary>Knows Zofia anywhere and Bartholomew only where he begins.</summary>
    private static FoundSpan[] Masks(string text)
    {
        var (zofia, bartholomew) = (text.IndexOf("Zofia", StringComparison.Ordinal), text.IndexOf("Bartholomew", StringComparison.Ordinal));
        return (zofia, bartholomew) switch
        {
            ( >= 0, _) => [new(zofia, zofia + 5, SpanType.Person, 1)],
            (_, 0) => [new(0, 11, SpanType.Person, 1)],
            _ => [],
        };
    }
}
