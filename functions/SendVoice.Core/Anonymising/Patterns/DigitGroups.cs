using System.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Reads digits that belong to one number although spaces, dots, hyphens or brackets stand between them.</summary>
internal static class DigitGroups
{
    private const int LongestGap = 3;

    /// <summary>Whether a number can start here: at a digit, a plus sign or an opening bracket that no other word or number runs into.</summary>
    public static bool StartsAt(string view, int at)
    {
        var unit = view[at];
        if (unit is '+' or '(')
            return at + 1 < view.Length && (IsDigit(view, at + 1) || view[at + 1] is '+' or '0');
        return IsDigit(view, at) && !Context.IsWordUnitAt(view, at - 1) && !IsMoney(view, at - 1);
    }

    /// <summary>Each further group of digits: where it ends, and its digits.</summary>
    public static IEnumerable<(int End, string Digits)> From(string view, int start)
    {
        var opened = view[start] == '(';
        var at = start;
        while (at < view.Length && view[at] is '+' or '(')
            at++;
        while (at < view.Length && IsDigit(view, at))
        {
            var end = EndOfGroup(view, at);
            if (Context.IsWordUnitAt(view, end))
                yield break;
            var closing = opened && end < view.Length && view[end] == ')' ? end + 1 : end;
            yield return (closing, Plain(view, at, end));
            at = SkipGap(view, end);
        }
    }

    public static int EndOfGroup(string view, int at)
    {
        var end = at;
        while (end < view.Length && IsDigit(view, end))
            end++;
        return Math.Max(end, at + 1);
    }

    /// <summary>A digit, or a letter O that stands among digits for a nought.</summary>
    private static bool IsDigit(string view, int at)
    {
        if (char.IsAsciiDigit(view[at]))
            return true;
        return view[at] is 'o' or 'O' && (IsAsciiDigitAt(view, at + 1) || IsAsciiDigitAt(view, at - 1) || IsAsciiDigitAt(view, at + 2) || IsAsciiDigitAt(view, at - 2))
            && NoLetterBut(view, at - 1) && NoLetterBut(view, at + 1);
    }

    private static bool NoLetterBut(string view, int at) =>
        at < 0 || at >= view.Length || !char.IsLetter(view[at]) || view[at] is 'o' or 'O';

    private static bool IsAsciiDigitAt(string view, int at) => at >= 0 && at < view.Length && char.IsAsciiDigit(view[at]);

    private static bool IsMoney(string view, int at) => at >= 0 && view[at] is '\u00A3' or '$' or '\u20AC';

    private static int SkipGap(string view, int at)
    {
        var end = at;
        while (end < view.Length && end - at < LongestGap + 1 && view[end] is ' ' or '.' or '-' or '(' or ')' or '/' or '_' or '*' or '\n' or '\u00B7' or '\t' or '\\')
            end++;
        if (end == at && end + 1 < view.Length && view[end] == ',')
            end++;
        return end - at > LongestGap ? view.Length : end;
    }

    private static string Plain(string view, int start, int end)
    {
        var plain = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
            plain.Append(view[at] is 'o' or 'O' ? '0' : view[at]);
        return plain.ToString();
    }
}
