using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Names in lower case: words that are nothing but names, and ordinary words that do what only people do.</summary>
internal sealed class LowerCaseRule : INameRule
{
    private const int WordsOfList = 8;

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            var token = reading[at];
            if (!token.IsWord || token.Length < 3 || reading.IsKept(at) || (token.Shape != TokenShape.Lower && !reading.IsShouted))
                continue;
            var score = Score(reading, at);
            if (score == 0 && IsRunTogetherPossessive(reading, at))
                found.Add(NameSpan.Of(reading, at, at, 0.45) with { End = token.End - 1 });
            else if (score > 0)
                found.Add(NameSpan.Of(reading, at, at = NameSpan.LastFrom(reading, at), score));
        }
    }

    private static double Score(Reading reading, int at)
    {
        var likeness = reading.Of(at);
        if (likeness is { Name: >= 0.93f, Word: < 0.12f } && !reading[at].Is(WordGroups.Calendar))
            return IsCommonNoun(reading, at) || IsQuotedWord(reading, at) ? 0 : 0.7;
        var isSubject = Cues.IsSubject(reading, at);
        if (likeness is { Name: >= 0.75f, Word: < 0.3f } && isSubject && reading[at].StartsSentence)
            return 0.6;
        return reading[at].Is(WordGroups.Cautious) && likeness.Name >= 0.6 && isSubject && IsPersons(reading, at) ? 0.45 : 0;
    }

    /// <summary>"the walaalo", "some paani": a word of another language or a misspelt one. A family ("the khans") ends in s, and a person does something or has a surname.</summary>
    private static bool IsCommonNoun(Reading reading, int at) =>
        reading.Flows(at) && reading.Word(at - 1) is "the" or "a" or "some" or "any" or "no" && !reading.Word(at).EndsWith('s') && !reading[at].IsPossessive && !Cues.IsSubject(reading, at) && NameSpan.LastFrom(reading, at) == at;

    /// <summary>"the Urdu ones, paani, bas, aur": a word of a language that the sentence names, listed or quoted rather than used.</summary>
    private static bool IsQuotedWord(Reading reading, int at)
    {
        if (reading.Flows(at) || reading[at].StartsSentence || Cues.IsSubject(reading, at) || Cues.HasAge(reading, at))
            return false;
        for (var before = at - 1; before >= Math.Max(0, at - WordsOfList); before--)
        {
            if (reading.Is(before, WordGroups.Languages))
                return true;
            if (reading[before].StartsSentence)
                return false;
        }

        return false;
    }

    /// <summary>"summers meds": the apostrophe left out.</summary>
    private static bool IsRunTogetherPossessive(Reading reading, int at)
    {
        var word = reading[at].Word;
        if (!word.EndsWith('s') || !reading.FlowsToNext(at) || !reading.Is(at + 1, WordGroups.Thing))
            return false;
        var owner = WordMemory.Of(word.AsSpan(0, word.Length - 1));
        return ((owner.Groups & WordGroups.Cautious) != WordGroups.None || owner.Likeness is { Name: >= 0.9f, Word: < 0.2f })
            && reading.Word(at - 1) is not ("the" or "this" or "next" or "last" or "a" or "of" or "in" or "two" or "few" or "my" or "all" or "these" or "those");
    }

    /// <summary>"hope can wash", "grace from camhs", "summer's meds"; not "i hope", "the summer's", "may is".</summary>
    private static bool IsPersons(Reading reading, int at)
    {
        if (reading[at].Is(WordGroups.Modal) || reading.Word(at + 1) is "will" or "had" or "should" or "would")
            return false;
        if (reading[at].IsPossessive)
            return reading.Word(at - 1) is not ("the" or "this" or "next" or "last" or "every" or "each" or "a");
        return reading[at].StartsSentence;
    }
}
