using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Numbers that a public body gave to one person: NHS number, unique learner number, unique pupil number, National Insurance number.
/// A wrong check digit does not save a number: people mistype their own.
/// </summary>
internal sealed partial class PersonalNumberRecogniser : IRecogniser
{
    private const int InsuranceDigits = 6;
    private const int LearnerDigits = 10;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.DigitCount < InsuranceDigits)
            return;
        AccountNumbers.Find(text, found);
        foreach (var match in RunMatching.At(text, InsuranceNumber(), before: (2, 5)))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.97));
        foreach (var run in text.DigitRuns)
        {
            if (IsLongNumber(text.View, run))
                found.Add(new(run.Start, run.End, SpanType.Id, 0.7));
        }

        if (text.DigitCount < LearnerDigits)
            return;
        foreach (var match in RunMatching.At(text, TenDigits(), before: (0, 0)))
            found.Add(TenDigitNumber(text, match.Index, match.Index + match.Length));
        foreach (var match in RunMatching.At(text, PupilNumber(), before: (1, 2)))
        {
            var number = CheckDigits.Compact(text.View.AsSpan(match.Index, match.Length));
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, CheckDigits.IsPupilNumber(number) ? 0.99 : 0.9));
        }
    }

    /// <summary>No count, price or year in a comment runs to seven digits without a comma.</summary>
    private static bool IsLongNumber(string view, DigitRun run)
    {
        if (run.Length is < 7 or > 20 || (run.Start > 0 && (char.IsLetter(view[run.Start - 1]) || view[run.Start - 1] is '\u00A3' or '$' or '.' or ',' or '/' or '-')))
            return false;
        if (run.End == view.Length)
            return true;
        return !char.IsLetter(view[run.End]) && !(view[run.End] is '.' or ',' && run.End + 1 < view.Length && char.IsAsciiDigit(view[run.End + 1]));
    }

    private static Candidate TenDigitNumber(PreparedText text, int start, int end)
    {
        var digits = CheckDigits.Compact(text.View.AsSpan(start, end - start));
        if (Context.Before(text, start, LearnerWord()))
            return new(start, end, SpanType.Id, 0.97);
        if (Context.Before(text, start, HealthWord()) || CheckDigits.IsNhsNumber(digits))
            return new(start, end, SpanType.Nhs, 0.98);
        return new(start, end, SpanType.Id, CheckDigits.IsLearnerNumber(digits) ? 0.9 : 0.75);
    }

    [GeneratedRegex(@"\G(?<![\p{L}\d\u00A3$+]|\d[.,/-])(?:\d{10}|\d{3}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{4}|\d{4}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{3}|\d{2}(?:[ \t./_-]{1,2}\d{2}){4}|\d{5}[ \t./_-]{1,2}\d{5}|\d(?:[ ._-]\d){9}|\d{4}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{2}[ \t./_-]?\d)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z][ \t.-]?(?:\d[ \t.-]?){11}[\dA-Z](?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PupilNumber();

    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z][ \t]?[A-Z][ \t./-]{0,2}\d{2}[ \t./-]{0,2}\d{2}[ \t./-]{0,2}\d{2}[ \t./-]{0,2}[A-D](?![\p{L}\d'])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InsuranceNumber();

    [GeneratedRegex(@"\b(?:uln|learner|lrn|upn|pupil)\b[^\n\d]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LearnerWord();

    [GeneratedRegex(@"\b(?:nhs|n\.h\.s)\b[^\n\d]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HealthWord();
}
