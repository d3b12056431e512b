namespace SendVoice.Functions.Intake;

/// <summary>
/// The comment could not be put where it is safe, so it has not been accepted: the sender is told to try again (503 with Retry-After).
/// </summary>
public sealed class IntakeUnavailableException(Exception cause)
    : Exception("Storage did not answer, so nothing was accepted.", cause)
{
    /// <summary>How long the sender is asked to wait: storage's own short outages are over by then.</summary>
    public const int SecondsToWait = 30;
}
