namespace SendVoice.Core.Anonymising.Names;

/// <summary>
/// "our lad will is 12", "can was sad": a word that helps verbs along has no verb of its own after it, unless it is somebody's name. "May is
/// hard" is the month's, so may needs a relation before it.
/// </summary>
internal sealed class ModalNameRule : INameRule
{
    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at + 1 < reading.Count; at++)
        {
            if (reading.Word(at) is "will" or "may" or "can" && reading.FlowsToNext(at) && IsFinite(reading.Word(at + 1)) && IsName(reading, at))
                found.Add(NameSpan.Of(reading, at, at, 0.6));
        }
    }

    private static bool IsName(Reading reading, int at)
    {
        if (reading.Flows(at) && reading.Is(at - 1, WordGroups.Kin))
            return true;
        return reading.Word(at) != "may" && !(reading.Flows(at) && reading.Word(at - 1) is
            "the" or "a" or "this" or "that" or "my" or "his" or "her" or "their" or "our" or "own" or "good" or "free" or "of" or "every" or "each" or "what" or "who" or "which" or "it");
    }

    private static bool IsFinite(string word) => word is "is" or "was" or "has" or "had" or "isnt" or "wasnt" or "hasnt" or "does" or "doesnt" or "goes" or "wants" or "needs" or "loves" or "hates" or "cries" or "cried";
}
