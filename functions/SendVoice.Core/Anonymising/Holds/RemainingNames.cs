using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Holds;

/// <summary>"Will" was somebody's name, and a "will" is left that may be theirs.</summary>
internal static class RemainingNames
{
    /// <param name="text">The comment with its spans masked.</param>
    /// <param name="spans">What was masked.</param>
    public static bool Leaves(PreparedText text, List<FoundSpan> spans)
    {
        var initials = Initials(text.Original, spans);
        if (initials == 0)
            return false;
        foreach (ref readonly var token in text.Tokens)
        {
            if (token.IsWord && token.Length > 1 && (initials & Bit(token.Word[0])) != 0 && !token.Is(WordGroups.Joiners | WordGroups.Title) && IsOfName(text.Original, spans, token.Word))
                return true;
        }

        return false;
    }

    /// <summary>A bit for each letter that a word of a name begins with: most words are ruled out by it.</summary>
    private static ulong Initials(string original, List<FoundSpan> spans)
    {
        var initials = 0UL;
        foreach (var span in spans)
        {
            for (var at = span.Start; span.Type == SpanType.Person && at < span.End; at++)
            {
                if (at == span.Start || !char.IsLetter(original[at - 1]))
                    initials |= Bit(char.ToLowerInvariant(original[at]));
            }
        }

        return initials;
    }

    private static ulong Bit(char letter) => 1UL << (letter & 63);

    private static bool IsOfName(string original, List<FoundSpan> spans, string word)
    {
        foreach (var span in spans)
        {
            if (span.Type == SpanType.Person && IsWordOf(original.AsSpan(span.Start, span.Length), word))
                return true;
        }

        return false;
    }

    private static bool IsWordOf(ReadOnlySpan<char> name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }
}
