using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising;

/// <summary>
/// Makes one list of spans without overlaps. Spans that overlap become one that covers them all, so that nothing shows beside
/// a placeholder; it takes the type of the longest, or of the surer of two as long.
/// </summary>
internal static class OverlapResolver
{
    /// <param name="found">Sorted in place.</param>
    /// <param name="view">The plain view: what is masked already is never masked again.</param>
    public static List<Candidate> Settle(List<Candidate> found, string view)
    {
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var settled = new List<Candidate>(found.Count);
        var lead = default(Candidate);
        foreach (var next in found)
        {
            if (view.AsSpan(next.Start, next.End - next.Start).Contains(Placeholders.Filler))
                continue;
            if (settled.Count == 0 || next.Start >= settled[^1].End)
            {
                settled.Add(next);
                lead = next;
                continue;
            }

            lead = Stronger(lead, next);
            var union = settled[^1];
            settled[^1] = lead with { Start = union.Start, End = Math.Max(union.End, next.End) };
        }

        return settled;
    }

    private static Candidate Stronger(Candidate a, Candidate b)
    {
        var (lengthA, lengthB) = (a.End - a.Start, b.End - b.Start);
        if (lengthA != lengthB)
            return lengthA > lengthB ? a : b;
        return a.Score >= b.Score ? a : b;
    }
}
