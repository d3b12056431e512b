using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Patterns;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Holds;

/// <summary>What can still point at one family when every name is gone. Held comments are read by a person before anyone can publish them.</summary>
internal static partial class HoldRules
{
    private const double SureName = 0.5;
    private static readonly Lexicon Rare = Lexicon.Of(WordSets.Shipped.Rare);

    /// <param name="text">The comment with its spans masked.</param>
    /// <param name="spans">What was masked.</param>
    /// <param name="hasDoubts">A word was left that may be a name.</param>
    /// <returns>Codes of <see cref="HoldReason"/>, in a fixed order.</returns>
    public static List<string> Find(PreparedText text, List<FoundSpan> spans, bool hasDoubts)
    {
        var reasons = new List<string>();
        if (NamesRareCondition(text) || (text.Has(PatternCues.RareCondition) || text.HasDigit) && RareByWords().IsMatch(text.View))
            reasons.Add(HoldReason.RareDiagnosis);
        if (text.Has(PatternCues.Circumstance) && Unusual().IsMatch(text.View))
            reasons.Add(HoldReason.UnusualCircumstance);
        if (text.Has(PatternCues.Group) && (text.HasDigit || text.Has(PatternCues.Few)) && SmallGroup().IsMatch(text.View))
            reasons.Add(HoldReason.SmallGroup);
        if (hasDoubts || spans.Exists(static span => span.Type is SpanType.Person or SpanType.Setting or SpanType.Address && span.Score <= SureName) || RemainingNames.Leaves(text, spans) || IsOtherScript(text))
            reasons.Add(HoldReason.LowConfidenceName);
        if (spans.Exists(static span => span.Type == SpanType.Setting) && Need().IsMatch(text.View) && Age().IsMatch(text.View))
            reasons.Add(HoldReason.SettingNeedAge);
        return reasons;
    }

    /// <summary>A fifth of the letters are of a script whose names we cannot tell from words.</summary>
    private static bool IsOtherScript(PreparedText text)
    {
        if (System.Text.Ascii.IsValid(text.View))
            return false;
        int latin = 0, other = 0;
        foreach (var unit in text.View)
        {
            if (char.IsAsciiLetter(unit) || unit is >= '\u00C0' and <= '\u024F')
                latin++;
            else if (char.IsLetter(unit) || char.IsHighSurrogate(unit) && !IsPicture(unit))
                other++;
        }

        return other > 3 && other * 4 > latin;
    }

    /// <summary>Emoji are written with these; letters outside the basic plane with others.</summary>
    private static bool IsPicture(char high) => high is '\uD83C' or '\uD83D' or '\uD83E' or '\uDB40';

    private static bool NamesRareCondition(PreparedText text)
    {
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].IsWord && Rare.LengthAt(text, at) > 0)
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:rare (?:genetic |chromosom\w+ |medical )?(?:condition|disorder|syndrome|disease|illness|diagnosis)|chromosom\w+ (?:\d{1,2}\b|deletion|duplication|disorder|abnormality)|\d{1,2}[pq]\d{1,2}|one of (?:only )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a handful|a few)(?: (?:children|people|cases|kids|families))? in the (?:country|uk|world|county)|micro-?deletion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RareByWords();

    [GeneratedRegex(@"\b(?:triplets|quadruplets|quads|quintuplets|conjoined|witness protection|new identity|(?:in|went to|sent to|sentenced to) (?:prison|jail)|in custody|was (?:murdered|killed|shot|stabbed to death)|died in (?:a|an|the)|house fire|in the (?:local )?(?:paper|papers|news|press)|on the (?:local )?news|local paper|trafficked|surrogate|asylum|deported|the only (?:\w+ ){0,2}(?:child|family|boy|girl|pupil|one|student) (?:in|at|on) (?:(?:the|our|his|her|this) (?:village|school|year|town|street|estate|class|county|area)|year|yr|\uE000)|only (?:one|two|three|four|[1-4]) (?:\w+ ){1,3}in (?:the|our|his|her|this|year|yr|\uE000)|the only (?:\w+ ){1,2}(?:family|families|kids|children|child|twins)\b|lottery|kidnapped|abducted|terror attack)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unusual();

    [GeneratedRegex(@"\b(?:(?:two|three|four|[234]) of (?:us|them)\b|(?:me|him|her) and (?:one|two|three|[123]) others?\b|group of (?:two|three|four|[234])\b|(?:only|just) (?:one|two|three|four|[1-4]) (?:other )?(?:children|families|kids|pupils|parents|young people|students|girls|boys|people|mums|dads|child|family|pupil|parent)\b|(?:two|three|four|[234]) (?:families|parents|mums|dads|carers|young people) (?:attended|came|present|turned up|took part|in the room))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallGroup();

    [GeneratedRegex(@"\b(?:autis\w+|asd|adhd|down'?s?(?: syndrome)?|cerebral palsy|epilep\w+|dyslexi\w+|dysprax\w+|deaf|blind|visual\w* impair\w+|hearing impair\w+|non-? ?verbal|selective mutism|tourette'?s?|pda|global delay|learning disabilit\w+|wheelchair|tube ?fed|gastrostomy|diabet\w+|syndrome|cp|hydrocephalus|spina bifida|muscular dystrophy)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Need();

    [GeneratedRegex(@"\b(?:year (?:\d{1,2}|one|two|three|four|five|six)|y\d{1,2}|aged? (?:\d{1,2}|\w+)|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)[ -](?:years?|yrs?|months?)[ -]old|(?:is|i'm|im|he's|she's|hes|shes) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
