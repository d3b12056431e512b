using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Places;

/// <summary>Villages, neighbourhoods and settings without a telling word: capitalised words after "in", "at", "from" and the like, or spelt as places are.</summary>
internal sealed class PlaceRule : INameRule
{
    private const int MostWords = 4;

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            if (!reading[at].IsWord || reading.IsKept(at))
                continue;
            var last = LastOf(reading, at);
            var score = reading.IsCapital(at) ? Capitalised(reading, at, last) : InLowerCase(reading, at);
            if (score <= 0)
                continue;
            found.Add(NameSpan.Of(reading, at, last, score, TypeOf(reading, at, last)));
            at = last;
        }
    }

    private static int LastOf(Reading reading, int at)
    {
        var last = at;
        while (reading.IsCapital(at) && last - at < MostWords - 1 && reading.JoinsNext(last) && reading.IsCapital(last + 1) && !reading.IsKept(last + 1)
            && !reading.Is(last + 1, WordGroups.Institution) && reading[last + 1].Length > 1)
            last++;
        return last;
    }

    private static double Capitalised(Reading reading, int at, int last)
    {
        if (reading[at].Length < 2 || reading.Is(at, WordGroups.Institution | WordGroups.Generic | WordGroups.Title))
            return 0;
        var likeness = reading.Of(at);
        var isCued = (reading.Flows(at) && reading.Is(at - 1, WordGroups.Places)) || SettingCues.IsAttended(reading, at);
        if (reading.Is(at, WordGroups.Calendar | WordGroups.Kin | WordGroups.SettingHeads))
            return 0;
        if (isCued)
            return last > at || likeness.Word < 0.5 || likeness.Place >= 0.5 || reading.Word(at - 1) == "at" ? CuedScore(reading, at) : 0;
        if (last > at)
            return reading[at].StartsSentence && reading.Is(at, WordGroups.Modal) ? 0 : PairScore(reading, at, last);
        return likeness.Place >= 0.6 && (likeness.Word < 0.3 || (!reading[at].StartsSentence && likeness.Word < 0.85)) ? likeness.Name < 0.6 ? 0.96 : 0.7 : 0;
    }

    /// <summary>"in Wibsey" is a place however it is spelt; "from Robin" only if it is spelt like one.</summary>
    private static double CuedScore(Reading reading, int at)
    {
        var likeness = reading.Of(at);
        if (SettingCues.IsAttended(reading, at) && !reading[at].IsPossessive)
            return 0.96;
        var isPosition = reading.Word(at - 1) is "in" or "near" or "around" or "outside" or "at" or "round" or "off" or "across" or "through";
        return (isPosition && likeness.Name < 0.9) || likeness.Place >= 0.5 ? 0.96 : 0.8;
    }

    /// <summary>"Tiny Oaks", "Burnt Oak": two capitalised words that are no body, service or form.</summary>
    private static double PairScore(Reading reading, int at, int last)
    {
        for (var part = at; part <= last; part++)
        {
            if (reading.Is(part, WordGroups.Title | WordGroups.Roles | WordGroups.Kin | WordGroups.Closing | WordGroups.Greeting))
                return 0;
        }

        return reading[at].StartsSentence && reading.Of(at) is { Word: > 0.5f, Name: < 0.6f } && last == at + 1 && !reading[at].StartsLine && reading.Of(last).Word < 0.5 ? 0 : 0.55;
    }

    private static double InLowerCase(Reading reading, int at) =>
        reading.Flows(at) && reading.Is(at - 1, WordGroups.Places) && reading.Of(at) is { Place: >= 0.6f, Word: < 0.25f } && reading[at].Length > 3 ? 0.6 : 0;

    private static SpanType TypeOf(Reading reading, int at, int last)
    {
        if (last > at && SettingCues.IsPlaceTail(reading.Word(last)))
            return SpanType.Address;
        if (reading.Word(at) is "st" or "saint")
            return SettingCues.OfSaint(reading, at);
        if (SettingCues.IsAttended(reading, at) || SettingCues.IsPupilsWay(reading, at))
            return SpanType.Setting;
        if (reading.Flows(at) && reading.Word(at - 1) == "at")
            return SettingCues.IsDwelling(reading.Word(at - 2)) ? SpanType.Address : SpanType.Setting;
        return reading.Is(at - 1, WordGroups.Places) && reading.Flows(at) || reading.Of(at).Place >= 0.5 ? SpanType.Address : SpanType.Setting;
    }
}
