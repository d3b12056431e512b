using System.Globalization;
using System.Text;

namespace SendVoice.Cli.CommandLine;

/// <summary>
/// People's words for a terminal, on one line: a line break would spoil a table, a control character could move the cursor or recolour the
/// screen, and a direction mark would turn the rest of the line round.
/// </summary>
internal static class OneLine
{
    /// <summary>Stands for what cannot be shown.</summary>
    public const char Unshown = '\u00B7';

    public static string Of(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
                line.Append(' ');
            else if (IsShown(rune))
                line.Append(rune);
            else
                line.Append(Unshown);
        }

        return line.ToString();
    }

    /// <summary>Half a surrogate pair is read as the replacement character, which can be shown.</summary>
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
