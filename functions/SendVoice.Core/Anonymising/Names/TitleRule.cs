using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>"Mrs Begum", "mr hussain", "Sister Ann", "Big Jim": the title is masked with the name.</summary>
internal sealed class TitleRule : INameRule
{
    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at + 1 < reading.Count; at++)
        {
            if (!reading.Is(at, WordGroups.Title) || !reading.JoinsNext(at) || !(reading.Is(at, WordGroups.SureTitle) ? IsNameAfterSure(reading, at + 1) : IsNameAfterShared(reading, at)))
                continue;
            var last = reading[at + 1].Shape == TokenShape.Lower ? LastInLowerCase(reading, at + 1) : NameSpan.LastFrom(reading, at + 1);
            found.Add(NameSpan.Of(reading, at, last, 0.97));
            at = last;
        }
    }

    /// <summary>Anything but a word that could not be a surname: "dr and nurse", "mrs who".</summary>
    private static bool IsNameAfterSure(Reading reading, int at)
    {
        if (!reading[at].IsWord || (reading.IsKept(at) && !reading.IsCapital(at)))
            return false;
        var likeness = reading.Of(at);
        return reading.IsCapital(at) || reading[at].Shape is TokenShape.Caseless or TokenShape.AllCapitals || likeness.Word < 0.6 || likeness.Name >= 0.6;
    }

    private static bool IsNameAfterShared(Reading reading, int at)
    {
        var next = at + 1;
        if (!reading[next].IsWord || reading.IsKept(next) || reading[next].Is(WordGroups.Institution))
            return false;
        var likeness = reading.Of(next);
        if (reading[at].Word is "little" or "baby" or "old" or "young" or "big" or "teacher")
            return reading.IsCapital(at) && reading.IsCapital(next) && likeness is { Name: > 0.85f, Word: < 0.65f };
        if (reading.IsCapital(next))
            return reading.IsCapital(at) && (likeness.Word < 0.6 || likeness.Name >= 0.6);
        var isKin = reading[at].Is(WordGroups.Kin) && reading.Word(at - 1) is "my" or "our" or "his" or "her" or "their" or "your" or "the";
        return !isKin && likeness is { Name: >= 0.85f, Word: < 0.3f };
    }

    /// <summary>"mrs p rawal": an initial carries on to the surname.</summary>
    private static int LastInLowerCase(Reading reading, int at) =>
        reading[at].Length == 1 && reading.JoinsNext(at) && reading[at + 1].IsWord && reading.Of(at + 1).Word < 0.6 ? at + 1 : at;
}
