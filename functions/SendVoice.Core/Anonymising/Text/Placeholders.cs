using System.Text.RegularExpressions;

namespace SendVoice.Core.Anonymising.Text;

/// <summary>Finds placeholders that are already in a text, so that they are left alone.</summary>
internal static partial class Placeholders
{
    /// <summary>Stands for a whole placeholder in the plain view; no other character folds to it.</summary>
    public const char Filler = '\uE000';

    /// <summary>The end of the placeholder that starts at <paramref name="at"/>, or -1.</summary>
    public static int EndAt(string text, int at)
    {
        var match = Pattern().Match(text, at, Math.Min(16, text.Length - at));
        return match.Success ? match.Index + match.Length : -1;
    }

    [GeneratedRegex(@"\G\[(?:name(?: [0-9]{1,6})?|school|place|email|phone|online|id|date)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
