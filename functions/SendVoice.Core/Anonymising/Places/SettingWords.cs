using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Places;

/// <summary>The parts of a setting's name.</summary>
internal static class SettingWords
{
    public static bool IsSureHead(Reading reading, int at) =>
        reading.Is(at, WordGroups.SettingHeads) || (reading.Word(at) == "centre" && reading.Word(at - 1) is "medical" or "health" or "children's" or "childrens" or "family");

    public static bool IsLooseHead(Reading reading, int at) =>
        reading.IsCapital(at) && reading.Is(at, WordGroups.LooseHeads) && reading.IsCapital(at - 1)
        || (reading.Word(at) is "provision" or "base" or "unit" or "club" or "project" or "lodge" or "house" && reading.JoinsNext(at - 1) && reading.IsCapital(reading.Word(at - 1) == "resourced" ? at - 2 : at - 1) && !reading[at - 1].StartsSentence)
        || (reading.Word(at) is "club" or "project" or "centre" && reading.JoinsNext(at - 1) && reading.Word(at - 2) is "hall" or "the" && !reading.Is(at - 1, WordGroups.Generic) && reading.IsCapital(at - 1));

    /// <summary>Whether a word before the head is part of the name: a capital, or in lower case a word that is nothing but a name.</summary>
    public static bool Belongs(Reading reading, int at, bool isSure)
    {
        if (at < 0 || !reading[at].IsWord || Gap(reading, at) is not (" " or "' " or ". ") || reading.IsKept(at) && !reading.Is(at, WordGroups.SureTitle) && !IsOrder(reading.Word(at)))
            return false;
        if (reading.IsCapital(at) && reading.Word(at) is not ("the" or "our" or "my" or "this" or "a" or "at" or "in"))
            return !(isSure && reading[at].StartsSentence && (reading.Is(at, WordGroups.Generic) || reading.Is(at + 1, WordGroups.SureTitle))) && !(reading[at].StartsSentence && reading.Is(at, WordGroups.Modal)) && !reading.Is(at, WordGroups.Institution) || IsOrder(reading.Word(at));
        if (IsOrder(reading.Word(at)) && reading.IsCapital(at - 1))
            return true;
        if (!isSure)
            return false;
        var likeness = reading.Of(at);
        return IsOrder(reading.Word(at)) || reading.Word(at) == "st" || (likeness.Word < 0.35 && (likeness.Place >= 0.3 || likeness.Name >= 0.6) && !reading.Is(at, WordGroups.Generic));
    }

    /// <summary>"Special School", "the Primary School": no word of a name among them.</summary>
    public static bool IsGenericOnly(Reading reading, int first, int head, bool isSure)
    {
        for (var at = first; at < head; at++)
        {
            if (!reading.Is(at, WordGroups.Institution | (isSure ? WordGroups.Generic : WordGroups.Modal)) && !IsOrder(reading.Word(at)))
                return false;
        }

        return true;
    }

    /// <summary>Heads and kinds that follow the head: "Thistledown Community Primary School".</summary>
    public static int LastHead(Reading reading, int at)
    {
        var last = at;
        while (last + 1 < reading.Count && Gap(reading, last) is " " or " & " && IsTail(reading, last + 1))
            last++;
        return last;
    }

    public static bool IsStreet(string word) => word is "road" or "rd" or "street" or "lane" or "avenue" or "close" or "drive" or "way" or "crescent" or "terrace" or "gardens";

    private static bool IsTail(Reading reading, int at)
    {
        var word = reading.Word(at);
        if (reading.Is(at, WordGroups.SettingHeads) || word is "form" && reading.Word(at - 1) == "sixth")
            return true;
        return reading.IsCapital(at) && (IsOrder(word) || reading.Is(at, WordGroups.LooseHeads) || word is "sixth" or "infant" or "junior" or "special" or "community" or "primary" or "high" or "secondary" or "and");
    }

    private static bool IsOrder(string word) => word is "rc" or "ce" or "c" or "e" or "cofe" or "catholic" or "church" or "vc" or "va" or "community" or "primary" or "infant" or "junior" or "high" or "secondary" or "grammar" or "special" or "medical" or "health" or "children's" or "childrens" or "day" or "nursery" or "resourced";

    private static ReadOnlySpan<char> Gap(Reading reading, int at) =>
        at < 0 || at + 1 >= reading.Count ? default : reading.Text.View.AsSpan(reading[at].FullEnd, reading[at + 1].Start - reading[at].FullEnd);
}
