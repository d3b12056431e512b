using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Exact days whose month goes without saying: "refused on the 10th, back on the 11th", "Tues 4th". Only where a clause ends or goes
/// on after the day; "the 3rd school" and "on the 7th floor" count something.
/// </summary>
internal static partial class BareDays
{
    private const int LastOfMonth = 31;

    public static void Find(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in RunMatching.At(text, Ordinal(), before: (0, 0)))
        {
            var end = match.Index + match.Length;
            if (int.Parse(match.Groups["day"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= LastOfMonth && IsDay(text, match.Index, end))
                found.Add(new(StartOf(text.View, match.Index), end, SpanType.Dob, 0.85));
        }
    }

    private static bool IsDay(PreparedText text, int start, int end)
    {
        if (!Context.After(text, end, Clause()))
            return false;
        return Context.Before(text, start, Day()) || Context.Before(text, start, Event());
    }

    private static int StartOf(string view, int start) =>
        start >= 4 && view.AsSpan(start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase) ? start - 4 : start;

    [GeneratedRegex(@"\G(?<![\p{L}\d.,/\u00A3-])(?<day>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d'/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(?:" + Calendar.Weekday + @"|yesterday)[ ]?\(?(?:the[ ])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:on|until|till?|from|since|after|before|dated|due|back|moved|excluded|suspended|refused|seen|sent|rang|phoned|emailed|met|born|again)[ ](?:on[ ])?(?:the[ ])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"^(?:[ ]?(?:[.,;:)!?\n-]|$)|[ ](?:i|and|but|back|excluded|went|at|with|from|in|by|re|they|he|she|we|it|so|n|then|because|cos|of (?:this|last|next) month|today|when|or|to)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
