using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>A capitalised word that no sentence start explains and that is no ordinary word, or one that does what people do.</summary>
internal sealed class CapitalRule : INameRule
{
    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            var score = Score(reading, at);
            if (score <= 0)
                continue;
            var last = NameSpan.LastFrom(reading, at);
            found.Add(NameSpan.Of(reading, NameSpan.FirstBefore(reading, at), last, score));
            at = last;
        }
    }

    private static double Score(Reading reading, int at)
    {
        var token = reading[at];
        if (!token.IsWord || token.Length < 2 || reading.IsKept(at))
            return 0;
        if (token.Shape == TokenShape.AllCapitals)
            return reading.IsShouted ? 0 : Capitals(reading.Of(at), token.Length);
        if (!reading.IsCapital(at))
            return 0;
        if (token.Is(WordGroups.Calendar) || (token.StartsSentence && token.Is(WordGroups.Cautious)))
            return IsCautiousName(reading, at) || (!token.Is(WordGroups.Calendar) && Cues.IsAddressed(reading, at)) ? 0.6 : 0;
        return token.StartsSentence ? AtStart(reading, at) : Inside(reading.Of(at));
    }

    private static double Capitals(Likeness likeness, int length) => length >= 4 && likeness is { Name: >= 0.9f, Word: < 0.15f } ? 0.7 : 0;

    /// <summary>In the middle of a sentence only a name, or a word somebody makes much of, has a capital.</summary>
    private static double Inside(Likeness likeness) => likeness switch
    {
        { Word: < 0.2f, Name: >= 0.5f } => 0.95,
        { Word: < 0.4f } => 0.75,
        { Name: >= 0.72f } when likeness.Name > likeness.Word - 0.15f => 0.6,
        _ => 0,
    };

    private static double AtStart(Reading reading, int at)
    {
        var likeness = reading.Of(at);
        if (likeness is { Word: < 0.25f, Name: >= 0.5f })
            return 0.85;
        if (likeness is { Word: < 0.45f, Name: >= 0.6f } && (Cues.IsSubject(reading, at) || Alone(reading, at)))
            return 0.75;
        if (likeness.Word < 0.4 && Cues.IsSubject(reading, at))
            return 0.5;
        if (likeness.Name >= 0.65 && likeness.Name > likeness.Word - 0.25f && Cues.IsAddressed(reading, at))
            return 0.6;
        return likeness.Name >= 0.7 && likeness.Name > likeness.Word - 0.15f && Cues.IsSubject(reading, at) ? 0.6 : 0;
    }

    /// <summary>The whole of its clause: "Thanks again. Imogen".</summary>
    private static bool Alone(Reading reading, int at) => at + 1 == reading.Count || reading[at + 1].StartsSentence || reading.IsCapital(at + 1);

    /// <summary>"May goes up", "Bill the caretaker"; not "May is", "May half term", "Hope was".</summary>
    private static bool IsCautiousName(Reading reading, int at)
    {
        var next = reading.Word(at + 1);
        if (next == "the" && reading.FlowsToNext(at))
            return reading.Is(at + 2, WordGroups.Roles);
        if (reading.Word(at - 1) is "in" or "since" or "by" or "until" or "till" or "from" or "last" or "next" or "this" or "of" or "early" or "late" or "every" or "each" or "mid" or "during" or "before" or "after")
            return false;
        return Cues.IsSubject(reading, at) && next is not ("will" or "should" or "would" or "could");
    }
}
