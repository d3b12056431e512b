namespace SendVoice.Core.Anonymising.Names;

/// <summary>"Rob, amazing driver", "Tom, thank you": a sentence that opens with whom it is about or to.</summary>
internal sealed class AddressedRule : INameRule
{
    private const float LeastName = 0.65f;

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            if (reading[at].StartsSentence && reading.IsCapital(at) && !reading.IsKept(at) && reading.Of(at).Name >= LeastName && Cues.IsAddressed(reading, at))
                found.Add(NameSpan.Of(reading, at, at, 0.6));
        }
    }
}
