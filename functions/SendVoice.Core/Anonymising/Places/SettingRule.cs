using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Places;

/// <summary>Schools, nurseries, surgeries, clubs and the like by the word that ends their name, by "St", or by "the" and a word such houses are called after.</summary>
internal sealed class SettingRule : INameRule
{
    private const int MostWordsBefore = 4;

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            if (ByHead(reading, at) is { } headed)
                found.Add(headed);
            else if (BySaint(reading, at) is { } saint)
                found.Add(saint);
            else if (ByBuilding(reading, at) is { } club)
                found.Add(club);
            else if (ByThe(reading, at) is { } house)
                found.Add(house);
        }
    }

    /// <summary>"Oakfield Primary", "the Wharf Practice", "Dr Patel's surgery": the words before the head, then the heads that follow.</summary>
    private static Candidate? ByHead(Reading reading, int at)
    {
        var isSure = SettingWords.IsSureHead(reading, at);
        if (!isSure && !SettingWords.IsLooseHead(reading, at))
            return null;
        var first = at;
        while (at - first < MostWordsBefore && SettingWords.Belongs(reading, first - 1, isSure))
            first--;
        if (first == at || SettingWords.IsGenericOnly(reading, first, at, isSure))
            return null;
        var start = reading.Word(first - 1) == "the" && reading.Flows(first) ? first - 1 : first;
        var last = SettingWords.LastHead(reading, at);
        return new(reading[start].Start, reading[last].End, SpanType.Setting, isSure ? 0.97 : 0.7);
    }

    /// <summary>"St Winifred's RC Primary", "st marys".</summary>
    private static Candidate? BySaint(Reading reading, int at)
    {
        if (reading.Word(at) is not ("st" or "saint" or "ss") || at + 1 >= reading.Count || !reading[at + 1].IsWord || reading.IsKept(at))
            return null;
        var gap = reading.Text.View.AsSpan(reading[at].FullEnd, reading[at + 1].Start - reading[at].FullEnd);
        if (gap is not (" " or ". " or ".") || !IsSaint(reading[at + 1].Facts) || SettingWords.IsStreet(reading.Word(at + 2)))
            return null;
        var last = SettingWords.LastHead(reading, at + 1);
        var end = last == at + 1 ? reading[last].FullEnd : reading[last].End;
        return new(reading[at].Start, end, last == at + 1 ? SettingCues.OfSaint(reading, at) : SpanType.Setting, 0.85);
    }

    /// <summary>A given name, or one with the s of a left-out apostrophe: "judes".</summary>
    private static bool IsSaint(WordFacts name) =>
        name.Likeness.Name >= 0.5 || (name.Word.EndsWith('s') && WordMemory.Of(name.Word.AsSpan(0, name.Word.Length - 1)).Likeness.Name >= 0.5);

    /// <summary>"the drill hall club": what meets in a building and is called after it.</summary>
    private static Candidate? ByBuilding(Reading reading, int at)
    {
        if (reading.Word(at) != "the" || at + 3 >= reading.Count || reading.Word(at + 2) is not ("hall" or "hut" or "barn" or "chapel" or "mill") || reading.Word(at + 3) is not ("club" or "project" or "centre"))
            return null;
        var isNamed = reading[at + 1].IsWord && !reading.IsKept(at + 1) && !reading.Is(at + 1, WordGroups.Generic | WordGroups.Institution);
        return isNamed && reading.FlowsToNext(at) && reading.JoinsNext(at + 1) && reading.JoinsNext(at + 2) ? NameSpan.Of(reading, at, at + 3, 0.6, SpanType.Setting) : null;
    }

    /// <summary>"at the willows", "the Junction": a house called after a tree, a bird or a shelter.</summary>
    private static Candidate? ByThe(Reading reading, int at)
    {
        if (reading.Word(at) != "the" || !reading.FlowsToNext(at) || reading.IsKept(at + 1) || !reading[at + 1].IsWord)
            return null;
        var isCapital = reading.IsCapital(at + 1) && reading[at + 1].Length > 1;
        var isEvocative = reading.Is(at + 1, WordGroups.Evocative);
        var isPlural = reading.Word(at + 1).EndsWith('s');
        var cued = reading.Word(at - 1) is "at" or "from" or "to" or "outside" or "attends" or "joined" or "left";
        if (!isEvocative || !(isCapital || (isPlural && cued && reading.Word(at - 1) is "at" or "attends")))
            return null;
        return new(reading[at].Start, reading[at + 1].End, SpanType.Setting, isCapital ? 0.8 : 0.6);
    }
}
