using System.Buffers;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Cuts the end of a text, where people sign, into the parts that lines and commas make.</summary>
internal static class Segments
{
    /// <summary>A signature is never further from the end than this.</summary>
    private const int MostTokens = 60;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;|!?:/\u2022");

    public static List<Segment> Of(Reading reading)
    {
        var segments = new List<Segment>();
        var first = Math.Max(0, reading.Count - MostTokens);
        for (var at = first; at < reading.Count; at++)
        {
            var ends = at + 1 == reading.Count || Cuts(reading, at);
            if (!ends)
                continue;
            segments.Add(new(first, at, reading[first].StartsLine));
            first = at + 1;
        }

        return segments;
    }

    private static bool Cuts(Reading reading, int at) =>
        reading[at + 1].StartsLine
        || reading.Text.View.AsSpan(reading[at].FullEnd, reading[at + 1].Start - reading[at].FullEnd).ContainsAny(Breaks)
        || (reading[at + 1].StartsSentence && reading[at].Length > 1 && !reading.Is(at, WordGroups.SureTitle));
}
