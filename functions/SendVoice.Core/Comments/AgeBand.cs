namespace SendVoice.Core.Comments;

/// <summary>A young person's age in years, as asked: it settles the wording they see and the threshold of the safeguarding screen.</summary>
public enum AgeBand
{
    Under13,
    From13To15,
    From16To17,
    From18To25,
}
