using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Case, plan, complaint, hospital, passport, pass and tribunal references: by their shape, or by the words before them.</summary>
internal sealed partial class ReferenceRecogniser : IRecogniser
{
    private const int FewestDigitsByShape = 4;
    private const int FewestDigitsOfShort = 2;
    private const int FewestDigitsByCue = 3;
    private const int FewestDigitsByWeakCue = 5;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.DigitCount >= FewestDigitsByShape)
        {
            FindShaped(text, found);
            FindSpaced(text, found);
        }

        if (text.DigitCount >= FewestDigitsOfShort && text.Has(PatternCues.Reference))
            FindCued(text, found);
    }

    /// <summary>Looks only where letters, digits, strokes and hyphens without a gap hold enough digits.</summary>
    private static void FindShaped(PreparedText text, ICollection<Candidate> found)
    {
        var view = text.View;
        var end = 0;
        foreach (var run in text.DigitRuns)
        {
            if (run.Start < end)
                continue;
            var start = run.Start;
            while (start > end && IsPiece(view[start - 1]))
                start--;
            end = run.End;
            while (end < view.Length && IsPiece(view[end]))
                end++;
            var piece = view.AsSpan(start, end - start);
            if (IsCode(view, start, piece))
                found.Add(new(start, end, SpanType.Id, 0.85));
            if (Digits(piece) < FewestDigitsByShape)
                continue;
            foreach (var match in Shaped().EnumerateMatches(view.AsSpan(0, Math.Min(end + 1, view.Length)), start))
            {
                if (IsReference(view.AsSpan(match.Index, match.Length)))
                    found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.9));
            }
        }
    }

    /// <summary>Not in a link, a tag or a handle, and no sum of money.</summary>
    private static bool IsCode(string view, int start, ReadOnlySpan<char> piece) =>
        (start == 0 || view[start - 1] is not ('#' or '@' or '.' or '\u00A3' or '$')) && (CodeShapes.IsMixed(piece) || CodeShapes.IsJoinedNumbers(piece));

    private static bool IsPiece(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '/' or '_' or '-';

    private static void FindSpaced(PreparedText text, ICollection<Candidate> found)
    {
        if (!text.View.Contains('/', StringComparison.Ordinal))
            return;
        foreach (var match in Spaced().EnumerateMatches(text.View))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.9));
    }

    private static void FindCued(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Reference, Cued(), wordsBefore: 4, reach: 128))
        {
            var token = match.Groups["token"];
            var isWeak = match.Groups["weak"].Success && !token.ValueSpan.ContainsAnyInRange('A', 'Z');
            if (Digits(token.ValueSpan) >= (isWeak ? FewestDigitsByWeakCue : FewestDigitsByCue) || CodeShapes.IsShort(token.ValueSpan))
                found.Add(new(token.Index, token.Index + token.Length, SpanType.Id, 0.9));
        }
    }

    /// <summary>Letters and enough digits; "post-2014" and "mid-2020" are years, "1000s" and "2002ish" are counts.</summary>
    private static bool IsReference(ReadOnlySpan<char> token)
    {
        if (Digits(token) < FewestDigitsByShape)
            return false;
        int letters = 0, small = 0;
        foreach (var unit in token)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
            small += char.IsLower(unit) ? 1 : 0;
        }

        var isCount = small > 0 && char.IsAsciiDigit(token[0]) && Digits(token) == FewestDigitsByShape && !token.ContainsAny("/_-");
        return letters > 0 && !isCount && !Year().IsMatch(token);
    }

    private static int Digits(ReadOnlySpan<char> token)
    {
        var count = 0;
        foreach (var unit in token)
            count += char.IsAsciiDigit(unit) ? 1 : 0;
        return count;
    }

    // Pieces of capitals and digits joined by strokes or hyphens, or letters run into five digits or more.
    [GeneratedRegex(@"(?<![\p{L}\d/@.-])(?:[A-Z\d]{1,10}(?:[/_-][A-Z\d]{1,12}){1,6}|[A-Z]{1,6}\d{5,14}[A-Z]{0,3}|\d{3,10}[A-Z]{1,3}\d{0,8})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shaped();

    [GeneratedRegex(@"^(?:[a-z]{3,}-(?:19|20)\d\d|(?:19|20)\d\ds?[/-](?:[a-z]{3,}|\d{2,4}|(?:19|20)\d\d)|(?:19|20)\d\d[/-]\d\d?[/-]\d\d?|(?:19|20)\d\ds|\d{1,2}[a-z]{2}[/-]\d{1,2}[a-z]{2}|[a-z]{4,}[/-][a-z]+|\d+(?:hrs?|mins?|km|mg|ml|kg|cm|mm|am|pm|wks?|yrs?|th|st|nd|rd|ft|k|m))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // Capitals and numbers with room round the strokes: "EHC / 2025 / 0662", "EHCNA 2210/SR".
    [GeneratedRegex(@"(?<![\p{L}\d/-])[A-Z]{2,6}(?:[ ]?/[ ]?[A-Z]{1,5})?(?:[ ]?/[ ]?\d{2,6}[ ]?/[ ]?[A-Z\d]{1,6}|[ ]\d{3,6}/[A-Z\d]{1,4})(?![\p{L}\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    // Groups with a digit, or of capitals: one of capitals comes last only where the clause ends ("KEN 40071 EY.").
    [GeneratedRegex("""
        \b(?:
            (?:ref|refs|reference|references|urn|upn|uln|mrn|crn|uci|ni|nino|national\ insurance|passport|visa|bus\ ?pass|badge|blue\ badge|account|policy|licence|invoice|hospital|patient|pupil|student|
               case|complaint|plan|ehcp?|tribunal|appeal|claim|application|referral|record|file|order|incident|crime|log|dla|pip|ticket|booking|membership|unit|panel|oyster|pass|payroll|staff|employee|reservation|tracking|parking|charge|sort|card|customer|member|serial|tax|vat|job)\s
            (?:(?:case|plan|complaint|pass|record|file)\s)?
            (?:number|numbers|num|no|nos|nr|ref|reference|id|code|ending|ending\ in)\b
          | (?:ref|refs|reference|references|urn|upn|uln|mrn|passport|nino|ni|bus\ ?pass|id\ (?:number|no))(?:\b|(?=[A-Z]?\d))
          | (?<weak>(?:tracking|reservation|invoice|docket|account|booking|payroll|(?:parking|penalty)\ charge(?:\ notice)?|card|licence|policy|,\ no|,\ number|\(no)\b)
        )
        [.:\#]?\s{0,3}(?:(?:is|was|it's|its|:|=|-|\#|/|\(|quoted|given\ as)\s{0,2}){0,3}
        (?<token>(?-i:[A-Z]{1,6}[ ]?)?[A-Za-z]{0,6}\d[A-Za-z\d/_.-]{0,24}(?:[ ](?:[/-][ ])?\d[\dA-Za-z]{0,8}){0,5}(?:[ ](?-i:[A-Z]{1,3})(?=[.,;)\n]|$))?)
        (?<=[A-Za-z\d])(?![\p{L}\d])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Cued();
}
