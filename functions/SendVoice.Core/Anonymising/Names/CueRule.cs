using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>A token that the words before it introduce as somebody, single letters among them ("our T").</summary>
internal sealed class CueRule : INameRule
{
    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            if (!reading[at].IsWord || !IsIntroduced(reading, at))
                continue;
            var last = NameSpan.LastFrom(reading, at);
            found.Add(NameSpan.Of(reading, at, last, reading.IsCapital(at) ? 0.92 : 0.8));
            at = last;
        }
    }

    private static bool IsIntroduced(Reading reading, int at)
    {
        if (reading[at].Length == 1)
            return IsInitial(reading, at);
        if (Cues.IsNamed(reading, at))
            return IsNameAfterNamed(reading, at);
        if (Cues.IsRelated(reading, at) || Cues.IsGreeted(reading, at))
            return !reading.IsKept(at) && IsNameAfterRelation(reading, at);
        return Cues.IsLinked(reading, at) && !reading.IsKept(at) && IsNameAfterLink(reading, at);
    }

    /// <summary>"our T", "my son J", "H's son", "F has been": one letter stands for somebody. Section F and plan B do not.</summary>
    private static bool IsInitial(Reading reading, int at)
    {
        var word = reading[at].Word;
        if (!char.IsAsciiLetter(word[0]) || word is "i" or "a" or "x" or "u" or "r" or "n")
            return false;
        if (Cues.IsRelated(reading, at) && reading.Word(at - 1) is not ("i" or "im" or "am"))
            return reading.IsCapital(at) || (at + 1 == reading.Count || Cues.IsSubject(reading, at));
        return reading.IsCapital(at) && reading[at].StartsSentence && !Dotted(reading, at)
            && (reading[at].IsPossessive ? reading.Is(at + 1, WordGroups.Kin) || reading.Is(at + 1, WordGroups.Thing) : Cues.IsSubject(reading, at));
    }

    private static bool Dotted(Reading reading, int at) => reading[at].FullEnd < reading.Text.View.Length && reading.Text.View[reading[at].FullEnd] is '.' or ')' or '&' or '/';

    private static bool IsNameAfterNamed(Reading reading, int at)
    {
        if (reading[at].Shape == TokenShape.Caseless)
            return true;
        var likeness = reading.Of(at);
        if (reading.IsCapital(at))
            return !reading.IsKept(at) && (likeness.Word < 0.7 || likeness.Name >= 0.5 || !reading[at].Is(WordGroups.Institution));
        return !reading.IsKept(at) && (likeness.Word < 0.5 || likeness.Name >= 0.7) && reading[at].Length > 2 && !reading[at].Is(WordGroups.Modal) && !IsFiller(reading[at].Word);
    }

    private static bool IsNameAfterRelation(Reading reading, int at)
    {
        var likeness = reading.Of(at);
        var token = reading[at];
        if (token.Shape == TokenShape.Caseless)
            return true;
        if (token.Shape == TokenShape.AllCapitals)
            return token.Length >= 4 && likeness is { Name: >= 0.85f, Word: < 0.3f };
        if (reading.IsCapital(at))
            return likeness.Word < 0.6 || likeness.Name >= 0.6 || token.Is(WordGroups.Cautious);
        if (token.Length == 2)
            return likeness.Word < 0.5 && reading.Is(at - 1, WordGroups.Kin);
        if (likeness.Word < 0.35 && likeness.Name >= 0.6)
            return token.Length > 2;
        // An ordinary word in lower case needs a verb of a person's after it, and must not be a verb itself.
        return likeness.Name >= 0.65 && (token.Is(WordGroups.Cautious) || reading.Is(at - 1, WordGroups.Kin))
            && !token.Is(WordGroups.Modal) && !token.Is(WordGroups.Verbs) && (Cues.IsSubject(reading, at) || Cues.HasAge(reading, at));
    }

    private static bool IsNameAfterLink(Reading reading, int at)
    {
        var likeness = reading.Of(at);
        if (reading.IsCapital(at))
            return likeness.Word < 0.5 || (likeness.Name >= 0.7 && !reading[at].Is(WordGroups.Cautious));
        return reading[at].Length > 2 && likeness.Name >= 0.7 && (likeness.Word < 0.4 || reading[at].Is(WordGroups.Cautious))
            && !reading[at].Is(WordGroups.Modal) && reading.Word(at + 1) is not ("it" or "that" or "they" or "to" or "for" or "we" or "i" or "he" or "she" or "this" or "u" or "you");
    }

    private static bool IsFiller(string word) => word is "the" or "for" or "out" or "back" or "her" or "him" or "them" or "his" or "and" or "but" or "you" or "that" or "this" or "when" or "again" or "later";
}
