using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Tests.Anonymising.Tagging;

/// <summary>The chances of tags against the sum over every path there is.</summary>
public sealed class ChainTests
{
    [Theory]
    [InlineData(1, 1f)]
    [InlineData(2, 3f)]
    [InlineData(4, 2f)]
    [InlineData(5, 0.1f)]
    public void Chances_are_those_of_all_paths_together(int count, float spread)
    {
        var random = new Random(7);
        var transitions = Enumerable.Range(0, Tags.Count * Tags.Count).Select(_ => (random.NextSingle() - 0.5f) * 2).ToArray();
        var scores = Rows(count, (_, _) => (random.NextSingle() - 0.5f) * spread);
        var expected = AllPaths(scores, count, transitions);

        new Chain(transitions).Weigh(scores);

        for (var at = 0; at < count; at++)
        {
            for (var tag = 0; tag < Tags.Count; tag++)
                Assert.Equal(expected[at, tag], scores[(at * Tags.RowLength) + tag], 4);
        }
    }

    [Fact]
    public void A_token_plainly_outside_cuts_the_chain_and_changes_nothing_to_speak_of()
    {
        var transitions = Enumerable.Range(0, Tags.Count * Tags.Count).Select(static at => at % 5 * 0.3f).ToArray();
        var scores = Rows(5, static (at, tag) => at is 1 or 4 && tag == Tags.Outside ? 14 : at == 2 && tag == 1 ? 2 : 0);
        var expected = AllPaths(scores, 5, transitions);

        new Chain(transitions).Weigh(scores);

        for (var at = 0; at < 5; at++)
            Assert.Equal(expected[at, Tags.Outside], scores[at * Tags.RowLength], 3);
        Assert.Equal(1f, scores[1 * Tags.RowLength]);
    }

    [Fact]
    public void A_further_token_of_a_span_follows_only_one_of_its_type() =>
        Assert.All(
            from before in Enumerable.Range(0, Tags.Count) from tag in Enumerable.Range(0, Tags.Count) where tag != 0 && !Tags.IsFirst(tag) select (before, tag),
            static pair => Assert.Equal(pair.before != 0 && Tags.TypeOf(pair.before) == Tags.TypeOf(pair.tag), Tags.MayFollow(pair.before, pair.tag)));

    private static float[] Rows(int count, Func<int, int, float> score)
    {
        var rows = new float[count * Tags.RowLength];
        for (var at = 0; at < count; at++)
        {
            for (var tag = 0; tag < Tags.Count; tag++)
                rows[(at * Tags.RowLength) + tag] = score(at, tag);
        }

        return rows;
    }

    private static double[,] AllPaths(float[] scores, int count, float[] transitions)
    {
        var sums = new double[count, Tags.Count];
        var total = 0.0;
        var path = new int[count];
        Walk(0, Tags.Outside, 0);
        for (var at = 0; at < count; at++)
        {
            for (var tag = 0; tag < Tags.Count; tag++)
                sums[at, tag] /= total;
        }

        return sums;

        void Walk(int at, int before, double weight)
        {
            if (at == count)
            {
                total += Math.Exp(weight);
                for (var place = 0; place < count; place++)
                    sums[place, path[place]] += Math.Exp(weight);
                return;
            }

            for (var tag = 0; tag < Tags.Count; tag++)
            {
                path[at] = tag;
                if (Tags.MayFollow(before, tag))
                    Walk(at + 1, tag, weight + transitions[(before * Tags.Count) + tag] + scores[(at * Tags.RowLength) + tag]);
            }
        }
    }
}
