namespace SendVoice.Functions.Intake;

/// <summary>Why a sealed original is kept.</summary>
public enum SealedKind
{
    /// <summary>Accepted and too large for a queue message; deleted once processed.</summary>
    Waiting,

    /// <summary>Held for the safeguarding desk; deleted by retention after the alert is closed.</summary>
    Safeguarding,
}
