using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>
/// Masks every further mention of a name that was found: any case, a part of it, a plural, a nickname. A part that is an ordinary word
/// is masked only where it is used as a name.
/// </summary>
internal static class Echo
{
    /// <summary>A word that was a name once needs this little of a chance, by the tagger, to be the name again.</summary>
    private const float Least = 0.003f;

    /// <param name="reading">What is known of the text.</param>
    /// <param name="found">What was proposed so far; further mentions are added.</param>
    /// <param name="chances">What the tagger thinks of each token.</param>
    public static void Apply(Reading reading, List<Candidate> found, TagChances chances)
    {
        var masked = new bool[reading.Count];
        var names = new FoundNames();
        foreach (var candidate in found)
            Collect(reading, candidate, masked, names);
        if (names.IsEmpty)
            return;
        for (var at = 0; at < reading.Count; at++)
        {
            if (!masked[at] && reading[at].IsWord && TypeOf(reading, at, names, chances.At(at)) is { } type)
                found.Add(NameSpan.Of(reading, at, at, 0.85, type));
        }
    }

    private static void Collect(Reading reading, Candidate candidate, bool[] masked, FoundNames names)
    {
        for (var at = FirstFrom(reading, candidate.Start); at < reading.Count && reading[at].Start < candidate.End; at++)
        {
            masked[at] |= !candidate.IsDoubt;
            if (candidate.IsDoubt || candidate.Type == SpanType.Address || !reading[at].IsWord || reading.IsFixed(at) || (candidate.Type != SpanType.Person && reading.IsKept(at)) || reading.Is(at, WordGroups.Title))
                continue;
            if (candidate.Type == SpanType.Person || reading.Of(at).Word < 0.3)
                names.Add(reading[at].Word, candidate.Type);
        }
    }

    private static int FirstFrom(Reading reading, int start)
    {
        int low = 0, high = reading.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static SpanType? TypeOf(Reading reading, int at, FoundNames names, float chance)
    {
        var word = reading[at].Word.AsSpan();
        if (names.TryGet(word, out var type))
            return !reading.IsFixed(at) && (chance > Least || IsMention(reading, at)) ? type : null;
        if (word.Length <= FoundNames.ShortestStem)
            return null;
        if (reading.Of(at).Word < 0.5 || reading.IsCapital(at))
        {
            if (word.EndsWith("s") && names.TryGet(word[..^1], out type))
                return type;
            if (word.EndsWith("es") && word.Length - 2 >= FoundNames.ShortestStem && names.TryGet(word[..^2], out type))
                return type;
        }

        return reading.Of(at) is { Name: >= 0.5f, Word: < 0.3f } ? names.OfNickname(word) : null;
    }

    /// <summary>An unusual word is the name wherever it stands; an ordinary one with a capital inside a sentence, or as a person.</summary>
    private static bool IsMention(Reading reading, int at)
    {
        var token = reading[at];
        if (token.Length == 1)
            return reading.IsCapital(at) && token.Word is not ("i" or "a") && (Cues.IsSubject(reading, at) || Cues.IsRelated(reading, at));
        if (reading.IsKept(at) && !reading.IsCapital(at))
            return false;
        if (reading.Of(at).Word < 0.5 || (reading.IsShouted && !reading.Is(at, WordGroups.Modal)))
            return true;
        return reading.IsCapital(at) ? !token.StartsSentence || Cues.IsSubject(reading, at) : (token.StartsSentence || Cues.IsRelated(reading, at) || Cues.IsLinked(reading, at)) && (Cues.IsSubject(reading, at) || Cues.HasAge(reading, at));
    }
}
