namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>What leaks of the same comments with names of one origin in all of them, then of another, added up. Not for several threads at once.</summary>
/// <param name="origins">In the order in which they are reported.</param>
public sealed class OriginTally(IReadOnlyList<OriginNames> origins)
{
    private readonly Proportion[] _leaks = new Proportion[origins.Count];

    /// <summary>One for each origin, in their order.</summary>
    public IReadOnlyList<OriginLeaks> Origins
    {
        get
        {
            var best = _leaks.Where(static leaks => leaks.Of > 0).Select(static leaks => leaks.Rate).DefaultIfEmpty(double.NaN).Min();
            return [.. origins.Zip(_leaks, (names, leaks) => new OriginLeaks(names.Origin, leaks, 100 * (leaks.Rate - best)))];
        }
    }

    /// <param name="comment">With its labels, as it was written.</param>
    /// <param name="anonymise">What is masked in a text: in order, without overlaps.</param>
    public void Add(LabelledComment comment, Func<string, IReadOnlyList<FoundSpan>> anonymise)
    {
        for (var at = 0; at < origins.Count; at++)
        {
            var renamed = Renaming.Of(comment, origins[at]);
            if (renamed.Spans.Count > 0)
                _leaks[at] += Leaks(Judge.Of(renamed, anonymise(renamed.Text)));
        }
    }

    /// <param name="other">A tally of the same origins in the same order.</param>
    public void Add(OriginTally other)
    {
        for (var at = 0; at < _leaks.Length; at++)
            _leaks[at] += other._leaks[at];
    }

    private static Proportion Leaks(CommentVerdict verdict) => new(verdict.Spans.Count(static span => span.IsLeaked), verdict.Spans.Count);
}
