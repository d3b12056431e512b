using System.Text;

namespace SendVoice.Core.Comments;

/// <summary>Makes received text well formed without changing what it says.</summary>
internal static class TextHygiene
{
    /// <summary>See <see cref="RawText"/> for what is changed. Text that needs no change is returned as it is.</summary>
    public static string Clean(string text)
    {
        var first = FirstToChange(text, 0);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            at += Append(clean, text, at);
        return clean.ToString();
    }

    private static int FirstToChange(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (!IsPair(text, at))
                    return at;
                at++;
            }
            else if (IsUnwanted(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <returns>How many code units were consumed beyond the one at <paramref name="at"/>.</returns>
    private static int Append(StringBuilder clean, string text, int at)
    {
        var unit = text[at];
        if (unit == '\r')
        {
            clean.Append('\n');
            return at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
        }

        if (char.IsSurrogate(unit))
        {
            if (!IsPair(text, at))
            {
                clean.Append('\uFFFD');
                return 0;
            }

            clean.Append(unit).Append(text[at + 1]);
            return 1;
        }

        if (!IsUnwanted(unit))
            clean.Append(unit);
        return 0;
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsUnwanted(char unit) => char.IsControl(unit) && unit is not ('\n' or '\t');
}
