using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Compares the ways one person is named in a comment.</summary>
internal static class PersonName
{
    /// <summary>A nickname shares at least this many letters with the full name: Ben and Benji.</summary>
    private const int ShortestNickname = 3;

    /// <summary>The words of a name in lower case, without titles.</summary>
    public static List<string> Parts(string original, FoundSpan span)
    {
        var parts = new List<string>();
        foreach (var token in Tokens(original[span.Start..span.End]))
        {
            if (!token.Is(WordGroups.Title) || parts.Count > 0)
                parts.Add(token.Word);
        }

        return parts;
    }

    /// <summary>Plain text needs no view of its own, and a name none of what else a text is prepared for.</summary>
    private static ReadOnlySpan<Token> Tokens(string name) => CharacterFolding.IsPlain(name) ? Tokeniser.Split(name) : PreparedText.From(name, []).Tokens;

    /// <param name="longer">A name with at least as many parts.</param>
    /// <param name="shorter">A name, perhaps of the same person.</param>
    public static bool IsSame(List<string> longer, List<string> shorter)
    {
        if (shorter.Count == 0 || longer.Count == 0)
            return shorter.Count == longer.Count;
        if (shorter.Count > 1)
            return Alike(longer[0], shorter[0]) && Alike(longer[^1], shorter[^1]);
        return longer.Exists(part => Alike(part, shorter[0]));
    }

    private static bool Alike(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
            return true;
        var (brief, full) = a.Length <= b.Length ? (a, b) : (b, a);
        var stem = brief.EndsWith("ie", StringComparison.Ordinal) ? brief[..^2] : brief[^1] is 'i' or 'y' ? brief[..^1] : brief;
        return stem.Length >= ShortestNickname && full.StartsWith(stem, StringComparison.Ordinal);
    }
}
