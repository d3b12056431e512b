using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Registration marks: the current form by its shape, the older ones by their shape or the words before them (DVLA, INF104).</summary>
internal sealed partial class VehicleRecogniser : IRecogniser
{
    /// <summary>Three letters that follow a number in running text far more often than in a mark.</summary>
    private static readonly FrozenSet<string> EverydayWords = (
        "the and but now was has had for are not you all who she her his him can one two our out off per too yet may did get got let say see way day big new old any how its "
        + "own use why ago bus car van min hrs yrs wks end due ask set kid son mum dad nan boy man few six ten via lot bad sad fun put ran sat met saw nxt yes yet jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Two letters before a number that are a word of their own: "on 14 Jan", "is 19 nxt".</summary>
    private static readonly FrozenSet<string> ShortWords = "am an as at be by do go he if im in is it me my no of on or so to up us we".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.Registration))
            FindParts(text, found);
        if (!text.HasDigit)
            return;
        foreach (var match in RunMatching.At(text, Mark(), before: (1, 3)))
        {
            if (IsMark(text, match))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Vehicle, 0.95));
        }

        if (!text.Has(PatternCues.Registration))
            return;
        foreach (var match in CueMatching.Near(text, PatternCues.Registration, CuedMark(), wordsBefore: 2, reach: 64))
        {
            var mark = match.Groups["mark"];
            if (mark.ValueSpan.IndexOfAnyInRange('0', '9') >= 0)
                found.Add(new(mark.Index, mark.Index + mark.Length, SpanType.Vehicle, 0.9));
        }
    }

    /// <summary>What somebody made out of a mark: "reg ended LPX".</summary>
    private static void FindParts(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Registration, Part(), wordsBefore: 1, reach: 48))
        {
            var part = match.Groups["part"];
            found.Add(new(part.Index, part.Index + part.Length, SpanType.Vehicle, 0.85));
        }
    }

    private static bool IsMark(PreparedText text, Match match)
    {
        var letters = match.Groups["letters"].Value;
        if (Context.Before(text, match.Index, VehicleWord(), 24))
            return match.Groups["apart"].Length == 0 || !ShortWords.Contains(match.Value[..2]);
        var spaced = match.Groups["gap"].Length > 0;
        var isLower = letters.Length > 0 && char.IsLower(letters[^1]);
        var apart = match.Groups["apart"].Length > 0;
        if (((spaced || apart) && EverydayWords.Contains(letters)) || (apart && ShortWords.Contains(match.Value[..2])))
            return false;
        return match.Groups["current"].Success || (!isLower && match.Groups["prefix"].Success);
    }

    [GeneratedRegex(@"\G(?<![\p{L}\d/-])(?:(?<current>[A-Z]{2}(?<apart>[ -]?)\d{2})(?<gap>(?!\.[ ])[ \t.-]{0,2})(?<letters>[A-Z]{3})|(?<prefix>[A-Z]\d{2,3})(?<gap>(?!\.[ ])[ \t.-]{0,2})(?<letters>[A-Z]{3}))(?![\p{L}\d'/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:reg|registration|plate|car|van|taxi|cab|minibus|bus|vehicle|driver|mark)\b[\w\s.,:'(-]{0,14}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VehicleWord();

    [GeneratedRegex(@"\b(?:reg|registration|plate|vrm)\b[ ](?:ends|ended|ending|starts|started|starting|begins|began|beginning|was|is)[ ](?:in[ ]|with[ ])?(?<part>(?-i:[A-Z]{2,3}|[A-Z]{1,2}\d{1,3}|\d{1,3}[A-Z]{1,3}))(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:reg|registration|number plate|plate|vrm|car reg)\b\.?\s?(?:mark|number|no|plate|is|was|it's|its|of|:|=|-|\(|\.|""|'){0,3}(?:\s(?:mark|number|no|plate|is|was|it's|its)\b){0,3}[\s:=(""'-]{0,3}(?<mark>[A-Z]{1,3}[ -]?\d{1,4}(?:[ -]?[A-Z]{1,3}\b)?|\d{1,4}[ -]?[A-Z]{1,3})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CuedMark();
}
