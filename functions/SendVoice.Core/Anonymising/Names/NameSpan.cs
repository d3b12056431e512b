using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Widens a name to the words that belong to it: further names, initials, particles.</summary>
internal static class NameSpan
{
    private const int MostParts = 5;

    /// <summary>The last token of the name that starts here.</summary>
    public static int LastFrom(Reading reading, int first)
    {
        var last = first;
        while (last - first < MostParts - 1 && reading.JoinsNext(last))
        {
            var next = last + 1;
            if (IsJoiner(reading, next) && reading.JoinsNext(next) && Continues(reading, next + 1, reading.IsCapital(first)))
                last = next + 1;
            else if (Continues(reading, next, reading.IsCapital(first)))
                last = next;
            else
                break;
        }

        return last;
    }

    /// <summary>The first token of the name that ends here or later: initials and given names before it.</summary>
    public static int FirstBefore(Reading reading, int at)
    {
        var first = at;
        while (at - first < MostParts - 1 && reading.JoinsNext(first - 1) && reading.IsCapital(first) && Precedes(reading, first - 1))
            first--;
        return first;
    }

    public static Candidate Of(Reading reading, int first, int last, double score, SpanType type = SpanType.Person) =>
        new(reading[first].Start, reading[last].End, type, score);

    private static bool IsJoiner(Reading reading, int at) => reading.Is(at, WordGroups.Joiners);

    /// <summary>A capitalised word that reads as a name goes on with a capitalised one; in lower case only a word that is nothing else does.</summary>
    private static bool Continues(Reading reading, int at, bool capital)
    {
        var token = reading[at];
        if (!token.IsWord || reading.IsKept(at))
            return false;
        var likeness = reading.Of(at);
        if (capital)
            return reading.IsCapital(at) && token.Word is not ("i" or "i'm") && (token.Shape == TokenShape.Initial || likeness.Word < 0.6 || likeness.Name >= 0.55);
        return token.Length > 2 && likeness is { Name: >= 0.85f, Word: < 0.2f };
    }

    private static bool Precedes(Reading reading, int at)
    {
        if (!reading.IsCapital(at) || reading.IsKept(at) || reading[at].Word is "i" or "a" || reading.Is(at, WordGroups.Calendar))
            return false;
        var likeness = reading.Of(at);
        return reading[at].Shape == TokenShape.Initial || likeness.Word < 0.4 || (likeness.Name >= 0.6 && (!reading[at].StartsSentence || likeness.Name >= 0.75));
    }
}
