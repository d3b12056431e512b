using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>
/// Who signs: the line after a closing ("Kind regards"), the rest of its line, or a last short line of its own; and where they live,
/// in the lines and the parts of lines after the name.
/// </summary>
internal sealed class SignOffRule : INameRule
{
    private const int LongestSignature = 5;
    private const int MostLinesAfter = 6;

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        var segments = Segments.Of(reading);
        for (var at = 1; at < segments.Count; at++)
        {
            if (!FollowsClosing(reading, segments, at) && !IsLastLine(segments, at))
                continue;
            if (Sign(reading, segments[at], FollowsClosing(reading, segments, at)) is not { } name)
                continue;
            found.Add(name);
            AddAddress(reading, segments, at + 1, found);
            return;
        }
    }

    private static bool FollowsClosing(Reading reading, List<Segment> segments, int at)
    {
        var before = segments[at - 1];
        if (!before.StartsLine || before.Count > 4)
            return false;
        var phrase = string.Join(' ', Enumerable.Range(before.First, before.Count).Select(reading.Word));
        return WordSets.Shipped.Closing.Contains(phrase) && segments.Count - at <= MostLinesAfter * 2;
    }

    private static bool IsLastLine(List<Segment> segments, int at) =>
        segments[at].StartsLine && segments.Count - at <= MostLinesAfter && segments[at].Count <= LongestSignature && segments.Skip(at).All(static segment => segment.Count <= LongestSignature);

    /// <summary>The name in a segment, if it is one: every word capitalised and none of them a job; in lower case only sure names.</summary>
    private static Candidate? Sign(Reading reading, Segment segment, bool closed)
    {
        var last = segment.Last;
        while (last > segment.First && reading.Word(last) is "x" or "xx" or "xxx")
            last--;
        if (last - segment.First >= LongestSignature)
            return null;
        var named = false;
        for (var at = segment.First; at <= last; at++)
        {
            if (reading[at].Shape is TokenShape.Number or TokenShape.Placeholder || reading.IsKept(at) && !reading.Is(at, WordGroups.Title))
                return null;
            var likeness = reading.Of(at);
            if (!(reading.IsCapital(at) || reading.Is(at, WordGroups.Joiners) || (reading[at].Shape != TokenShape.AllCapitals && likeness is { Name: >= 0.6f } && (likeness.Word < 0.4 || (at + 1 == last && reading[last].Length == 1))) || named))
                return null;
            if (likeness.Word > 0.7 && likeness.Name < 0.5 && reading[at].Length > 1 && !reading.Is(at, WordGroups.Title))
                return null;
            named |= likeness.Word < 0.4 || likeness.Name >= (closed ? 0.5 : 0.65) || (closed && reading[at].Length == 1);
        }

        return named ? NameSpan.Of(reading, segment.First, last, 0.95) : null;
    }

    private static void AddAddress(Reading reading, List<Segment> segments, int from, ICollection<Candidate> found)
    {
        for (var at = from; at < segments.Count && at < from + MostLinesAfter; at++)
        {
            var segment = segments[at];
            if (segment.Count > 4 || !Enumerable.Range(segment.First, segment.Count).All(token => IsPlaceWord(reading, token)))
                continue;
            var isPlace = Enumerable.Range(segment.First, segment.Count).Any(token => reading.Of(token) is { Word: < 0.45f } or { Place: >= 0.4f }) || (at + 1 < segments.Count && IsAddressLike(reading, segments[at + 1]));
            if (isPlace)
                found.Add(NameSpan.Of(reading, segment.First, segment.Last, 0.75, SpanType.Address));
        }
    }

    private static bool IsPlaceWord(Reading reading, int at) =>
        !reading.IsKept(at) && (reading.IsCapital(at) || reading.Is(at, WordGroups.Joiners) || reading.Word(at) is "on" or "in" or "the" or "under" or "upon" or "nr" or "near")
        && !reading.Is(at, WordGroups.Institution | WordGroups.Roles | WordGroups.Kin);

    private static bool IsAddressLike(Reading reading, Segment segment) =>
        reading[segment.First].Shape is TokenShape.Number or TokenShape.Placeholder
        || (segment.Count <= 3 && reading.IsCapital(segment.First) && reading.Of(segment.First) is { Word: < 0.3f });
}
