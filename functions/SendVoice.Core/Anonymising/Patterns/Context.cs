using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>What stands just before or after a match: many numbers say what they are only there.</summary>
internal static class Context
{
    /// <summary>Whether the pattern (which should end in <c>$</c>) matches the few characters before an offset.</summary>
    public static bool Before(PreparedText text, int at, Regex pattern, int reach = 32)
    {
        var from = Math.Max(0, at - reach);
        return pattern.IsMatch(text.View.AsSpan(from, at - from));
    }

    /// <summary>Whether the pattern (which should start with <c>^</c>) matches the few characters after an offset.</summary>
    public static bool After(PreparedText text, int at, Regex pattern, int reach = 32) =>
        pattern.IsMatch(text.View.AsSpan(at, Math.Min(reach, text.View.Length - at)));

    public static bool IsWordUnitAt(string view, int at) =>
        at >= 0 && at < view.Length && char.IsLetterOrDigit(view[at]);
}
