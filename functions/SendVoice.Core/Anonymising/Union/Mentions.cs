using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Union;

/// <summary>
/// Every further mention of a person that the second reader found. Our own rules for mentions (<see cref="Echo"/>) go by how a word is spelt and
/// would pass over a name that reads like an ordinary word, which is why we did not find it. A reader of the whole sentence did: the word is the name
/// wherever it stands as it was written there, or with a capital.
/// </summary>
internal static class Mentions
{
    private const double Score = 0.85;

    /// <summary>"will", "mum", "de": these mean the person in one place and not in the next, so that our own rules look at each.</summary>
    private const WordGroups Doubtful = Acceptance.Ordinary | WordGroups.Kin | WordGroups.Cautious | WordGroups.Joiners | WordGroups.Title;

    public static void Add(Reading reading, List<Candidate> found)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in found.Where(static candidate => candidate.Type == SpanType.Person))
            Collect(reading, person, words, spellings);
        for (var at = 0; words.Count > 0 && at < reading.Count; at++)
        {
            if (words.Contains(reading.Word(at)) && IsName(reading, at) && (reading[at].IsCapitalised || spellings.Contains(Spelling(reading, at))))
                found.Add(NameSpan.Of(reading, at, at, Score));
        }
    }

    private static void Collect(Reading reading, Candidate person, HashSet<string> words, HashSet<string> spellings)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            if (reading[at].Start < person.Start || reading[at].End > person.End || !IsName(reading, at))
                continue;
            words.Add(reading.Word(at));
            spellings.Add(Spelling(reading, at));
        }
    }

    private static bool IsName(Reading reading, int at) =>
        reading[at].IsWord && reading[at].Length > 1 && !reading.IsKept(at) && !reading.Is(at, Doubtful);

    private static string Spelling(Reading reading, int at) => reading.Text.View[reading[at].Start..reading[at].End];
}
