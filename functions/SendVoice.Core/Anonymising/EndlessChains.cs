using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising;

/// <summary>
/// A chain such as "943-476-5919-943-476-5919-…" gives up one link a round. After some rounds whatever is found is widened to the spaces
/// around it, or to what is masked already, so that every chain ends and nothing of it is left.
/// </summary>
internal static class EndlessChains
{
    /// <param name="text">The text of this round.</param>
    /// <param name="fresh">What was found in it, in order.</param>
    /// <returns>The same, widened, in order and without overlaps.</returns>
    public static List<FoundSpan> Join(PreparedText text, List<FoundSpan> fresh)
    {
        var joined = new List<FoundSpan>();
        foreach (var span in fresh.Concat(Chunks(text, fresh)).OrderBy(static span => span.Start))
        {
            if (joined.Count == 0 || span.Start >= joined[^1].End)
                joined.Add(span);
            else
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, span.End) };
        }

        return joined;
    }

    /// <summary>The stretches without a space that anything was found in.</summary>
    private static IEnumerable<FoundSpan> Chunks(PreparedText text, List<FoundSpan> fresh)
    {
        var view = text.View;
        var next = 0;
        for (var start = 0; start < view.Length && next < fresh.Count; start++)
        {
            if (IsEdge(view[start]))
                continue;
            var end = start;
            while (end < view.Length && !IsEdge(view[end]))
                end++;
            var chunk = text.ToOriginal(new(start, end, fresh[next].Type, fresh[next].Score));
            if (fresh[next].Start < chunk.End)
            {
                yield return chunk;
                while (next < fresh.Count && fresh[next].Start < chunk.End)
                    next++;
            }

            start = end;
        }
    }

    private static bool IsEdge(char unit) => char.IsWhiteSpace(unit) || unit == Placeholders.Filler;
}
