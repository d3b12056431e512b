using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>House numbers with a street, streets alone, flats, named estates and "the house at number 41".</summary>
internal sealed partial class StreetRecogniser : IRecogniser
{
    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.Street) && MayNameStreet(text))
            Add(text, found, Street(), 0.9);
        if (text.Has(PatternCues.Estate))
            Add(text, found, Estate(), 0.9);
        if (!text.HasDigit)
            return;
        if (text.Has(PatternCues.Street))
            Add(found, RunMatching.At(text, Numbered(), before: (0, 0)), 0.95);
        if (text.Has(PatternCues.Flat))
            Add(text, found, Flat(), 0.9);
        if (text.Has(PatternCues.HouseNumber))
            Add(text, found, HouseNumber(), 0.85);
    }

    /// <summary>A word for a street after a capitalised word, or after two words that follow "on" and the like.</summary>
    private static bool MayNameStreet(PreparedText text)
    {
        for (var at = 1; at < text.Tokens.Length; at++)
        {
            if ((text.Tokens[at].Facts.Cues & PatternCues.Street) != PatternCues.None && (text.Tokens[at - 1].IsCapitalised || FollowsPosition(text, at)))
                return true;
        }

        return false;
    }

    private static bool FollowsPosition(PreparedText text, int at)
    {
        for (var before = at - 2; before >= Math.Max(0, at - 3); before--)
        {
            if (text.Tokens[before].Word is "on" or "off" or "down" or "along" or "from" or "round" or "in" or "at")
                return true;
        }

        return false;
    }

    private static void Add(PreparedText text, ICollection<Candidate> found, Regex pattern, double score) =>
        Add(found, pattern.Matches(text.View), score);

    private static void Add(ICollection<Candidate> found, IEnumerable<Match> matches, double score)
    {
        foreach (var match in matches)
        {
            var address = match.Groups["address"];
            if (!Everyday().IsMatch(address.ValueSpan))
                found.Add(new(address.Index, address.Index + address.Length, SpanType.Address, score));
        }
    }

    private const string Sure = "road|rd|street|lane|ln|avenue|ave|crescent|cres|terrace|terr|mews|gardens|gdns|grove|fold|parade|circular|boulevard|bypass|arcade|esplanade";
    private const string Weak = "close|drive|dr|way|court|ct|place|pl|row|square|sq|hill|rise|view|park|green|walk|croft|bank|villas|wharf|yard|garth|mount|vale|hall|house|mill|gate|meadow|meadows|fields|end|side|common|heights|chase|ridge|path|bottom|nook|dale|glen|lodge|cottages?|buildings|buildings|drove|quay|street";
    private const string Name = @"[A-Z][\p{L}]+(?:['-]\p{L}+){0,2}\.?";

    // A number, one to four words and the word for a street: any case.
    [GeneratedRegex(@"\G(?<![\p{L}\d/.\u00A3-])(?<address>\d{1,4}[ ]?(?:[a-z](?![\p{L}]))?,?[ ](?:(?!and\b|of\b|or\b|the\b|in\b|to\b|at\b|on\b|off\b|from\b|is\b|was\b|my\b|a\b|for\b|with\b|times\b|minutes?\b|mins?\b|hours?\b|hrs?\b|days?\b|weeks?\b|wks?\b|months?\b|years?\b|yrs?\b|miles?\b|people\b|bed\b|bedroom\b|kids\b|children\b|st\b|nd\b|rd\b|th\b|am\b|pm\b)[\p{L}][\p{L}'.-]{0,24}[ ]){1,3}?(?:" + Sure + "|" + Weak + @"|st))(?![\p{L}'-])\.?(?<!\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // Capitalised words and a sure word for a street; after "in", "on", "off" and the like any case, or a weaker word.
    [GeneratedRegex(@"(?<![\p{L}\d'-])(?:(?<address>(?:[tT]he[ ])?" + Name + "(?:[ ]" + Name + @"){0,2}[ ](?i:" + Sure + @"))(?![\p{L}'-])|(?:[oO]n|[oO]ff|[uU]p|[dD]own|[lL]ives? (?:in|at)|[oO]utside)[ ](?<address>(?:[tT]he[ ])?" + Name + "(?:[ ]" + Name + "){0,2}[ ](?i:" + Weak + @"))(?![\p{L}'-])|(?:on|off|down|along|lives? (?:in|at|on)|from|round)[ ](?<address>(?!(?:the|a|an|this|that|my|our|his|her|their|main|right|same|every|busy|open|one|another|your|any|each|wrong|back|side|long|dirt|country|bus|fast|slow|memory|quiet|cycle)\b)\p{Ll}{3,16}(?:[ ]\p{Ll}{3,16})?[ ](?:road|rd|street|lane|avenue|crescent|terrace|close))(?![\p{L}'-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<![\p{L}\d'-])(?<address>(?:[tT]he[ ])?" + Name + "(?:[ ]" + Name + @"){0,2}[ ](?i:(?:council[ ]|housing[ ]|new[ ])?estate|travell?er site|caravan park|trailer park|tower block))(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Estate();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<address>(?:flat|apartment|apt|unit|plot|maisonette)[ ](?:no\.?[ ]|number[ ])?\d{1,4}[a-z]?(?![\d\p{L}])(?:(?:,?[ ])(?-i:" + Name + "(?:[ ]" + Name + @"){0,2})(?=[,.;\n)]|$))?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Flat();

    [GeneratedRegex(@"\b(?:at|from|lives? (?:at|in)|live at|next door at|house|lady at|man at|round at|over at|address is|we are at|we're at)[ ](?<address>(?:house[ ])?(?:number|no\.?|num)[ ]\d{1,4}[a-z]?)(?![\d\p{L}])(?![ ](?:bus|in|on the list))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HouseNumber();

    [GeneratedRegex(@"^(?:\d{1,4}[ ])?(?:the[ ])?(?:(?:main|high|right|wrong|same|dual|busy|whole|long|bumpy|rocky|open|cross|rail|my|our|his|her|their|your|this|that|every|each|no|any|first|second|third|last|one|in|on|at)[ ](?:road|street|lane|way|row|rd|close|place|hill|view|side|end|house|drive|walk)|(?:sesame|downing|coronation|easy|quality|civvy)[ ]street|memory lane|(?:\p{L}+[ ])?(?:car|theme|national|skate|science|business|retail|holiday)[ ]park|.*\b(?:was|were|is|are|we|he|she|it|they|have|has|got|had|been|this|that|which|by|his|her|their|our|your|per|each|every)[ ].*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyday();
}
