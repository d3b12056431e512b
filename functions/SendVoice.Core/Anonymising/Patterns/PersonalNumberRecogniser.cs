using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Numbers that a public body gave to one person: NHS number, unique learner number, unique pupil number, National Insurance number.
/// A wrong check digit does not save a number: people mistype their own.
/// </summary>
internal sealed partial class PersonalNumberRecogniser : IRecogniser
{
    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (!text.HasDigit)
            return;
        foreach (var match in TenDigits().EnumerateMatches(text.View))
            found.Add(TenDigitNumber(text, match.Index, match.Index + match.Length));
        foreach (var match in PupilNumber().EnumerateMatches(text.View))
        {
            var number = CheckDigits.Compact(text.View.AsSpan(match.Index, match.Length));
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, CheckDigits.IsPupilNumber(number) ? 0.99 : 0.9));
        }

        foreach (var match in InsuranceNumber().EnumerateMatches(text.View))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.97));
        foreach (var match in LongNumber().EnumerateMatches(text.View))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.7));
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

    [GeneratedRegex(@"(?<![\p{L}\d\u00A3$+]|\d[.,/-])(?:\d{10}|\d{3}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{4}|\d{4}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{3}|\d{2}(?:[ \t./_-]{1,2}\d{2}){4}|\d{5}[ \t./_-]{1,2}\d{5}|\d(?:[ ._-]\d){9}|\d{4}[ \t./_-]{1,3}\d{3}[ \t./_-]{1,3}\d{2}[ \t./_-]?\d)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z][ \t.-]?(?:\d[ \t.-]?){11}[\dA-Z](?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PupilNumber();

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z][ \t]?[A-Z][ \t./-]{0,2}\d{2}[ \t./-]{0,2}\d{2}[ \t./-]{0,2}\d{2}[ \t./-]{0,2}[A-D](?![\p{L}\d'])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InsuranceNumber();

    // No count, price or year in a comment runs to seven digits without a comma.
    [GeneratedRegex(@"(?<![\p{L}\d\u00A3$.,/-])\d{7,20}(?![\d\p{L}]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\b(?:uln|learner|lrn|upn|pupil)\b[^\n\d]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LearnerWord();

    [GeneratedRegex(@"\b(?:nhs|n\.h\.s)\b[^\n\d]{0,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HealthWord();
}
