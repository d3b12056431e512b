using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Postcodes in full, and the outward half alone ("bd21", "NN5").</summary>
internal sealed partial class PostcodeRecogniser : IRecogniser
{
    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in RunMatching.At(text, Full(), before: (1, 7)))
        {
            var end = match.Index + match.Length;
            if (PostcodeDistricts.IsArea(match.ValueSpan) ? !EndsInUnit(text.View, end) : WrittenAsOne().IsMatch(match.ValueSpan))
                found.Add(new(match.Index, end, SpanType.Address, 0.98));
        }

        foreach (var match in RunMatching.At(text, Outward(), before: (1, 2)))
        {
            var end = match.Index + match.Length;
            if (IsOutward(text, match.Index, end))
                found.Add(new(match.Index, end + SectorLength(text.View, end), SpanType.Address, 0.9));
        }
    }

    /// <summary>"M1 2nd" and "B12 3hr" end in an ordinal or a unit, not in the inward half of a postcode.</summary>
    private static bool EndsInUnit(string view, int end) =>
        view[(end - 2)..end].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH" or "AM" or "PM" or "HR" or "YR" or "WK"
        && view[end - 1] is >= 'a' and <= 'z' && end - 4 >= 0 && view[end - 4] == ' ';

    /// <summary>"the M1": a road's number.</summary>
    private static bool IsMotorway(string view, int start) => view[start] is 'M' or 'm' && start >= 4 && view.AsSpan(start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOutward(PreparedText text, int start, int end)
    {
        var code = text.View.AsSpan(start, end - start);
        if (!PostcodeDistricts.IsArea(code) || IsMotorway(text.View, start) || code is "CO2" or "co2" or "PA1" or "PA2" or "G4S" or "W3C" || Context.After(text, end, Fuel()) || Context.Before(text, start, NotAPlace()))
            return false;
        if (Context.Before(text, start, PostcodeWord()) || Context.After(text, end, PlaceAfter()))
            return true;
        var exists = PostcodeDistricts.Exists(code);
        if (char.IsLetter(code[1]))
            return exists || Context.Before(text, start, PlaceBefore());
        // One letter and a number is a motorway, a vitamin, a level or a section of an Act more often than a place.
        var ambiguous = code[0] is 'M' or 'B' or 'm' or 'b' || code.Length == 2 || code is "S17" or "S19" or "S20" or "S47";
        return exists && !ambiguous && (code[0] is >= 'A' and <= 'Z' || Context.Before(text, start, PlaceBefore()));
    }

    /// <summary>How much of a postcode that breaks off in its second half follows: "SR5 3", "bb10 4 something".</summary>
    private static int SectorLength(string view, int end)
    {
        var sector = Sector().Match(view, end, Math.Min(16, view.Length - end));
        return sector.Success ? sector.Groups["sector"].Length : 0;
    }

    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z]{1,2}[\dO][A-Z\d]?[ \t.\-_]{0,3}\d[A-Z]{2}(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"\G(?<![\p{L}\d/@\-.#\u00A3])[A-Z]{1,2}\d{1,2}(?:(?<=\D\d)[A-Z])?(?![\p{L}\d]|[-/]\p{L}{0,3}\d{3}|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outward();

    [GeneratedRegex(@"^(?!.*(?:ST|ND|RD|TH|AM|PM)$)[A-Z]{2}\d[A-Z\d]? \d[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenAsOne();

    [GeneratedRegex(@"^(?:(?<sector>[ ]\d[ ]something)\b|(?<sector>[ ]\d)(?:[.,;:)?!\n](?!\d)|[ ](?:or|not)\b|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sector();

    [GeneratedRegex(@"\b(?:vitamin|junction|room|form|section|sections|level|band|entry|grade|year|size|page|question|code|unit|ward|class|route|bus|the|ehc|stage|number|no)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAPlace();

    [GeneratedRegex(@"\b(?:post ?code|postal code|live in|lives in|living in|address)\b[\s:is]{0,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeWord();

    [GeneratedRegex(@"(?:\b(?:in|from|near|around|round|to)\s|,\s?|\n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^\s(?:fuel|petrol)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fuel();

    [GeneratedRegex(@"^\s?(?:area|post ?code)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfter();
}
