namespace SendVoice.Core.Reviewing;

/// <summary>What a person can decide about a comment.</summary>
public enum DecisionKind
{
    /// <summary>A person has looked at a held comment and lets it be used.</summary>
    Released,

    /// <summary>The words may be quoted. The restricted tier needs one person's approval, the public tier two people's.</summary>
    QuoteApproved,

    /// <summary>An earlier approval no longer stands.</summary>
    QuoteWithdrawn,

    /// <summary>Left out of everything published, for the reason given.</summary>
    Withheld,
}
