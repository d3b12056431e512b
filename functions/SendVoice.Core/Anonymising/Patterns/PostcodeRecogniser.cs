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
            if (PostcodeAreas.Starts(text.View.AsSpan(match.Index, 2)) && !EndsInUnit(text.View, match.Index + match.Length))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Address, 0.98));
        }

        foreach (var match in RunMatching.At(text, Outward(), before: (1, 2)))
        {
            if (IsOutward(text, match.Index, match.Index + match.Length))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Address, 0.9));
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
        var code = text.View[start..end].ToUpperInvariant();
        if (!PostcodeAreas.Starts(code) || IsMotorway(text.View, start) || code is "CO2" or "PA1" or "PA2" || Context.Before(text, start, NotAPlace()))
            return false;
        if (char.IsLetter(code[1]))
            return true;
        if (Context.Before(text, start, PostcodeWord()) || Context.After(text, end, PlaceAfter()))
            return true;
        // One letter and a number is a motorway, a vitamin, a level or a section of an Act more often than a place.
        var ambiguous = code[0] is 'M' or 'B' || code.Length == 2 || code is "S17" or "S19" or "S20" or "S47";
        return !ambiguous && (text.View[start] is >= 'A' and <= 'Z' || Context.Before(text, start, PlaceBefore()));
    }

    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z]{1,2}[\dO][A-Z\d]?[ \t.\-_]{0,3}\d[A-Z]{2}(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"\G(?<![\p{L}\d/@\-.#\u00A3])[A-Z]{1,2}\d{1,2}(?:(?<=\D\d)[A-Z])?(?![\p{L}\d]|[-/]\p{L}{0,3}\d{3}|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outward();

    [GeneratedRegex(@"\b(?:vitamin|junction|room|form|section|sections|level|band|entry|grade|year|size|page|question|code|unit|ward|class|route|bus|the|ehc|stage|number|no)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAPlace();

    [GeneratedRegex(@"\b(?:post ?code|postal code|live in|lives in|living in|address)\b[\s:is]{0,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeWord();

    [GeneratedRegex(@"(?:\b(?:in|from|near|around|round|to)\s|,\s?|\n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^\s?(?:area|post ?code)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfter();
}
