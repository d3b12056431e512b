using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Homes without the word for a street: flats and plots, "the house at number 41", "we live at 88 Sunnidale", boxes.</summary>
internal static partial class Dwellings
{
    public static void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.Flat))
            Add(CueMatching.Near(text, PatternCues.Flat, Flat(), wordsBefore: 5, reach: 128), found, 0.9);
        if (text.Has(PatternCues.HouseNumber))
            Add(CueMatching.Near(text, PatternCues.HouseNumber, HouseNumber(), wordsBefore: 5, reach: 32), found, 0.85);
        if (text.Has(PatternCues.Home))
            Add(CueMatching.Near(text, PatternCues.Home, LivesAt(), wordsBefore: 1, reach: 96), found, 0.85);
    }

    private static void Add(IEnumerable<Match> matches, ICollection<Candidate> found, double score)
    {
        foreach (var match in matches)
        {
            var address = match.Groups["address"];
            found.Add(new(address.Index, address.Index + address.Length, SpanType.Address, score));
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<address>(?:(?:flat|apartment|apt|suite|unit|plot|maisonette|(?:rm|bay|pitch)(?=[ ]\d{1,3}[a-z]?,[ ](?-i:[A-Z])))\.?[ ](?:no\.?[ ]|number[ ])?\d{1,4}[a-z]?(?![\d\p{L}])"
        + @"(?:,?[ ](?:\p{L}[\p{L}'-]{1,20}[ ]){1,2}(?:house|court|ct|tower|towers|point|heights|lodge|buildings?)(?![\p{L}'-])|(?:,?[ ])" + StreetWords.CapitalName + "(?:[ ]" + StreetWords.CapitalName + @"){0,2}(?=[,.;\n)]|$))?"
        + "(?:,[ ](?:" + StreetWords.CapitalName + "[ ]){1,2}(?:" + StreetWords.Sure + "|" + StreetWords.Weak + @")(?![\p{L}'-]))?|p\.?[ ]?o\.?[ ]box[ ](?:no\.?[ ])?\d{1,6}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Flat();

    [GeneratedRegex(@"\b(?:at|from|lives? (?:at|in)|live at|next door at|house|lady at|man at|round at|over at|address is|we are at|we're at|here)[ ](?<address>(?:house[ ])?(?:number|no\.?|num)[ ]\d{1,4}[a-z]?)(?![\d\p{L}])(?![ ](?:bus|in|on the list))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();

    [GeneratedRegex(@"\b(?:(?:live|lives|lived|living)[ ](?:at|in)|address(?:[ ]is|[ ]was)?:?)[ ](?<address>\d{1,4}[a-z]?,?(?:[ ](?-i:[A-Z])[\p{L}'-]{2,24}){1,3})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LivesAt();
}
