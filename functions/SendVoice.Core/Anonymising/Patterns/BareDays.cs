using System.Globalization;
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
    private const int EndingLength = 2;

    public static void Find(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var run in text.DigitRuns)
        {
            var end = run.End + EndingLength;
            if (IsOrdinal(text.View, run) && IsDay(text, run.Start, end))
                found.Add(new(StartOf(text.View, run.Start), end, SpanType.Dob, 0.85));
        }
    }

    /// <summary>A day of a month with its ending, and nothing run into it on either side.</summary>
    private static bool IsOrdinal(string view, DigitRun run)
    {
        var end = run.End + EndingLength;
        if (run.Length > 2 || end > view.Length || int.Parse(view.AsSpan(run.Start, run.Length), CultureInfo.InvariantCulture) is < 1 or > LastOfMonth)
            return false;
        return (char.ToLowerInvariant(view[run.End]), char.ToLowerInvariant(view[end - 1])) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h')
            && (end == view.Length || !(char.IsLetterOrDigit(view[end]) || view[end] is '\'' or '/' or '-'))
            && (run.Start == 0 || !(char.IsLetterOrDigit(view[run.Start - 1]) || view[run.Start - 1] is '.' or ',' or '/' or '\u00A3' or '-'));
    }

    private static bool IsDay(PreparedText text, int start, int end)
    {
        if (!Context.After(text, end, Clause()))
            return false;
        return Context.Before(text, start, Day()) || Context.Before(text, start, Event());
    }

    private static int StartOf(string view, int start) =>
        start >= 4 && view.AsSpan(start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase) ? start - 4 : start;

    [GeneratedRegex(@"\b(?:" + Calendar.Weekday + @"|yesterday)[ ]?\(?(?:the[ ])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:on|until|till?|from|since|after|before|dated|due|back|moved|excluded|suspended|refused|seen|sent|rang|phoned|emailed|met|born|again)[ ](?:on[ ])?(?:the[ ])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"^(?:[ ]?(?:[.,;:)!?\n-]|$)|[ ](?:i|and|but|back|excluded|went|at|with|from|in|by|re|they|he|she|we|it|so|n|then|because|cos|of (?:this|last|next) month|today|when|or|to)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
