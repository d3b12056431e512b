using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Numbers, postcodes, registration marks and references that are spelt out: "oh seven seven double zero nine hundred one two three",
/// "w x two one o h l", "s slash e slash two two nine one".
/// </summary>
internal sealed partial class SpokenDigitsRecogniser : IRecogniser
{
    private const int FewestTokens = 3;
    private const int FewestTokensOfNumber = 5;
    private const int FewestTokensOfCode = 4;
    private const int FewestDigitsOfReference = 3;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (SpokenRun.At(text, at, FewestTokens) is not { } run)
                continue;
            Find(text, run, at, found);
            at = run.Next - 1;
        }
    }

    private static void Find(PreparedText text, SpokenRun run, int first, ICollection<Candidate> found)
    {
        var before = found.Count;
        if (run.HasWords)
            Add(text, run, Digits(), FewestTokensOfNumber, TypeOf(text, first), found);
        Add(text, run, Insurance(), FewestTokensOfCode, SpanType.Id, found);
        Add(text, run, Mark(), FewestTokensOfCode, SpanType.Vehicle, found);
        foreach (var match in Postcode().EnumerateMatches(run.Reading))
        {
            if (PostcodeDistricts.IsArea(run.Reading.AsSpan(match.Index, 2)))
                AddPart(text, run, match, FewestTokensOfCode, SpanType.Address, found);
        }

        if (found.Count > before)
            return;
        var (start, end) = (text.Tokens[first].Start, text.Tokens[run.Next - 1].End);
        if (IsOutward(text.View, run.Reading, start))
            found.Add(new(start, end, SpanType.Address, 0.85));
        else if (run.Reading.Count(char.IsAsciiDigit) >= FewestDigitsOfReference && Context.Before(text, start, ReferenceWord()))
            found.Add(new(start, end, SpanType.Id, 0.9));
    }

    private static void Add(PreparedText text, SpokenRun run, Regex pattern, int fewest, SpanType type, ICollection<Candidate> found)
    {
        foreach (var match in pattern.EnumerateMatches(run.Reading))
            AddPart(text, run, match, fewest, type, found);
    }

    private static void AddPart(PreparedText text, SpokenRun run, ValueMatch match, int fewest, SpanType type, ICollection<Candidate> found)
    {
        var (first, last) = (run.OwnerOf(match.Index), run.OwnerOf(match.Index + match.Length - 1));
        if (last - first + 1 >= fewest && run.IsWhole(match.Index, match.Index + match.Length))
            found.Add(new(text.Tokens[first].Start, text.Tokens[last].End, type, 0.95));
    }

    /// <summary>"S R 4", "s e 15" after the word postcode: a real district, spelt out and nothing else.</summary>
    private static bool IsOutward(string view, string reading, int start) =>
        Outward().IsMatch(reading) && PostcodeDistricts.Exists(reading)
        && (char.IsAsciiLetterUpper(view[start]) || PostcodeWord().IsMatch(view.AsSpan(Math.Max(0, start - 16), Math.Min(16, start))));

    private static SpanType TypeOf(PreparedText text, int at)
    {
        for (var before = Math.Max(0, at - 4); before < at; before++)
        {
            if (text.Tokens[before].Word == "nhs")
                return SpanType.Nhs;
        }

        return SpanType.Phone;
    }

    [GeneratedRegex(@"\+?[\do]{9,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[a-z]{2}[\do]{6}[a-d]", RegexOptions.CultureInvariant)]
    private static partial Regex Insurance();

    [GeneratedRegex(@"[a-z]{2}[\do]{2}[a-z]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[a-z]{1,2}\d[\da-z]?\d[a-z]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^[a-z]{2}\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Outward();

    [GeneratedRegex(@"\bpost ?code(?: is|:)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeWord();

    [GeneratedRegex(@"\b(?:ref|reference|number|code|case|upn|uln|urn|account|licence|passport|policy)\b[\s:]{0,2}(?:no|number|is|it's|its)?[\s:]{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReferenceWord();
}
