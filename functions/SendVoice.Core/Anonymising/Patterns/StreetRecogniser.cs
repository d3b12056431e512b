using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>House numbers with a street, streets alone and named estates.</summary>
internal sealed partial class StreetRecogniser : IRecogniser
{
    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.Street) && MayNameStreet(text))
            Add(text, found, CueMatching.Near(text, PatternCues.Street, Street(), wordsBefore: 6, reach: 32), 0.9);
        if (text.Has(PatternCues.Estate))
            Add(text, found, CueMatching.Near(text, PatternCues.Estate, Estate(), wordsBefore: 6, reach: 32), 0.9);
        if (!text.HasDigit)
            return;
        if (text.Has(PatternCues.Street))
            Add(text, found, RunMatching.At(text, Numbered(), before: (0, 0)).Where(match => IsHouse(text, match)), 0.95);
        Dwellings.Find(text, found);
        ForeignAddresses.Find(text, found);
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

    /// <summary>"Year 7, King's Norton" and "Tier 3 said Silksworth Row" count something else; a name does not begin in lower case and go on in capitals.</summary>
    private static bool IsHouse(PreparedText text, Match match) =>
        !Context.Before(text, match.Index, Counted(), 16) && !LowerThenCapital().IsMatch(match.ValueSpan);

    private static void Add(PreparedText text, ICollection<Candidate> found, IEnumerable<Match> matches, double score)
    {
        foreach (var match in matches)
        {
            var address = match.Groups["address"];
            if (!Everyday().IsMatch(address.ValueSpan))
                found.Add(new(address.Index + AcronymLength(text.View, address), address.Index + address.Length, SpanType.Address, score));
        }
    }

    /// <summary>"GP Green Lane": capitals before a name written as names are do not belong to it.</summary>
    private static int AcronymLength(string view, Group address)
    {
        var acronym = Acronym().Match(view, address.Index, address.Length);
        return acronym.Success ? acronym.Length : 0;
    }

    // A number, one to four words and the word for a street: any case.
    [GeneratedRegex(@"\G(?<![\p{L}\d/.\u00A3-])(?<address>\d{1,4}[ ]?(?:[a-z](?![\p{L}]))?,?[ ](?:(?!and\b|of\b|or\b|the\b|in\b|to\b|at\b|on\b|off\b|from\b|is\b|was\b|my\b|a\b|for\b|with\b|but\b|n\b|said\b|then\b|he\b|she\b|we\b|they\b|times\b|minutes?\b|mins?\b|hours?\b|hrs?\b|days?\b|weeks?\b|wks?\b|months?\b|mths?\b|years?\b|yrs?\b|miles?\b|people\b|bed\b|bedroom\b|kids\b|children\b|st\b|nd\b|rd\b|th\b|am\b|pm\b)[\p{L}][\p{L}'.-]{0,24}[ ]){1,3}?(?:"
        + StreetWords.Sure + "|" + StreetWords.Weak + "|(?-i:" + StreetWords.Rare + @")|st)(?:[ ](?:road|rd|street|st|lane|ln|avenue|ave|drive|view|vw|court|ct|gardens|terrace)(?![\p{L}'-]))?|\d{1,4}[a-z]?[ ]the[ ](?:glebe|butts|oval|close|green|maltings|paddocks?|crescent|meadows|spinney|hollow|orchard))(?![\p{L}'-])\.?(?<!\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:year|yr|tier|stage|band|level|section|part|page|room|class|grade|aged?|chapter|paragraph|phase|step|top|only|another)[ ]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\d+[a-z]?,? \p{Ll}{2,}[^,]* \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerThenCapital();

    [GeneratedRegex(@"\G[A-Z]{2,5} (?=[A-Z]\p{Ll}+ )", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    // Capitalised words and a sure word for a street, with the number after it in the manner of other countries; after "in", "on", "off" and the like any case, or a weaker word.
    [GeneratedRegex(@"(?<![\p{L}\d'-])(?:(?<address>(?:[tT]he[ ])?" + StreetWords.Name + "(?:[ ]" + StreetWords.Name + @"){0,2}[ ](?:(?i:" + StreetWords.Sure + ")|" + StreetWords.SureInCapitals + @")(?![\p{L}'-])(?:[ ]\d{1,3}(?=[,.;\n)]|$))?)|(?:[iI]n(?=[^\n.,;]{3,60}[ ][A-Z])|[oO]n|[oO]ff|[uU]p|[dD]own|[lL]ives? (?:in|at)|[oO]utside)[ ](?<address>(?:[tT]he[ ])?" + StreetWords.Name + "(?:[ ]" + StreetWords.Name
        + "){0,2}[ ](?i:" + StreetWords.Weak + @"))(?![\p{L}'-])|(?:on|off|down|along|lives? (?:in|at|on)|from|round)[ ](?<address>(?!(?:the|a|an|this|that|my|our|his|her|their|main|right|same|every|busy|open|one|another|your|any|each|wrong|back|side|long|dirt|country|bus|fast|slow|memory|quiet|cycle)\b)\p{Ll}{3,16}(?:[ ]\p{Ll}{3,16})?[ ](?:road|rd|street|lane|avenue|crescent|terrace|close))(?![\p{L}'-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<![\p{L}\d'-])(?<address>(?:[tT]he[ ])?" + StreetWords.Name + "(?:[ ]" + StreetWords.Name + @"){0,2}[ ](?i:(?:council[ ]|housing[ ]|new[ ])?estate|travell?er site|caravan park|trailer park|tower block))(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Estate();

    [GeneratedRegex(@"^(?:\d{1,4}[ ])?(?:the[ ])?(?:(?:main|high|right|wrong|same|dual|busy|whole|long|bumpy|rocky|open|cross|rail|my|our|his|her|their|your|this|that|every|each|no|any|first|second|third|last|one|in|on|at)[ ]\p{L}+|(?:sesame|downing|coronation|easy|quality|civvy|(?:great )?ormond)[ ]street|(?:.*[ ])?(?:high|district|crown|county|magistrates|supreme|family|appeal|youth|regional|constitutional|tower|law|food|tennis|basketball)[ ]courts?|memory lane|the (?:road|street|lane|west end|east end)|.*real estate|.*day parade|(?:\p{L}+[ ])?(?:car|theme|national|skate|science|business|retail|holiday)[ ]park|.*\b(?:was|were|is|are|we|he|she|it|they|have|has|got|had|been|this|that|which|by|his|her|their|our|your|per|each|every)[ ].*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyday();
}
