namespace SendVoice.Functions.Intake;

/// <summary>
/// It is not certain that the comment is where it is safe, so it does not count as accepted: the sender is told to try again (503 with Retry-After).
/// Storage may have taken it although its answer did not come; trying again changes nothing then.
/// </summary>
public sealed class IntakeUnavailableException(Exception cause)
    : Exception("Storage did not answer, so nothing counts as accepted; trying again is safe.", cause)
{
    /// <summary>How long the sender is asked to wait: storage's own short outages are over by then.</summary>
    public const int SecondsToWait = 30;
}
