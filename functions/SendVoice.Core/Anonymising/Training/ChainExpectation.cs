using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>
/// The forward-backward algorithm in logarithms, with or without labels to agree with: what training needs of a chain. The difference
/// between the two is the gradient of the likelihood of the labels (Lafferty, McCallum and Pereira, 2001; partial labels after
/// Tsuboi and others, 2008).
/// </summary>
internal sealed class ChainExpectation(float[] transitions)
{
    private const int Count = Tags.Count;
    private const double Never = -1e30;

    /// <summary>How often each tag is expected to follow each, over the whole text, row by row.</summary>
    public double[] Steps { get; } = new double[Count * Count];

    /// <summary>How probable each tag of each token is, row by row.</summary>
    public double[] Tokens { get; private set; } = [];

    /// <param name="scores">A row of <see cref="Tags.RowLength"/> a token.</param>
    /// <param name="count">Of tokens, at least one.</param>
    /// <param name="allowed">For each token the tags it may have.</param>
    /// <returns>The logarithm of the weight of all paths.</returns>
    public double Run(float[] scores, int count, Func<int, int> allowed)
    {
        var forward = Forward(scores, count, allowed);
        var backward = Backward(scores, count, allowed);
        var total = LogSum(forward.AsSpan((count - 1) * Count, Count));
        Tokens = new double[count * Count];
        for (var at = 0; at < Tokens.Length; at++)
            Tokens[at] = Math.Exp(forward[at] + backward[at] - total);
        Array.Clear(Steps);
        for (var at = 0; at < count; at++)
            AddSteps(scores, at, allowed(at), forward, backward, total);
        return total;
    }

    private void AddSteps(float[] scores, int at, int allowed, double[] forward, double[] backward, double total)
    {
        for (var before = 0; before < (at == 0 ? 1 : Count); before++)
        {
            var start = at == 0 ? 0 : forward[((at - 1) * Count) + before];
            for (var tag = 0; tag < Count; tag++)
            {
                if (May(before, tag, allowed))
                    Steps[(before * Count) + tag] += Math.Exp(start + transitions[(before * Count) + tag] + scores[(at * Tags.RowLength) + tag] + backward[(at * Count) + tag] - total);
            }
        }
    }

    private double[] Forward(float[] scores, int count, Func<int, int> allowed)
    {
        var forward = new double[count * Count];
        Span<double> paths = stackalloc double[Count];
        for (var at = 0; at < count; at++)
        {
            for (var tag = 0; tag < Count; tag++)
            {
                for (var before = 0; before < Count; before++)
                {
                    var start = at > 0 ? forward[((at - 1) * Count) + before] : before == Tags.Outside ? 0 : Never;
                    paths[before] = May(before, tag, allowed(at)) ? start + transitions[(before * Count) + tag] : Never;
                }

                forward[(at * Count) + tag] = LogSum(paths) + scores[(at * Tags.RowLength) + tag];
            }
        }

        return forward;
    }

    private double[] Backward(float[] scores, int count, Func<int, int> allowed)
    {
        var backward = new double[count * Count];
        Span<double> paths = stackalloc double[Count];
        for (var at = count - 2; at >= 0; at--)
        {
            for (var before = 0; before < Count; before++)
            {
                for (var tag = 0; tag < Count; tag++)
                {
                    paths[tag] = May(before, tag, allowed(at + 1))
                        ? transitions[(before * Count) + tag] + scores[((at + 1) * Tags.RowLength) + tag] + backward[((at + 1) * Count) + tag] : Never;
                }

                backward[(at * Count) + before] = LogSum(paths);
            }
        }

        return backward;
    }

    private static bool May(int before, int tag, int allowed) => (allowed >> tag & 1) != 0 && Tags.MayFollow(before, tag);

    private static double LogSum(ReadOnlySpan<double> values)
    {
        var most = Never;
        foreach (var value in values)
            most = Math.Max(most, value);
        if (most <= Never)
            return Never;
        var sum = 0.0;
        foreach (var value in values)
            sum += Math.Exp(value - most);
        return most + Math.Log(sum);
    }
}
