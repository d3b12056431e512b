namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>The queue <c>feedback-in-poison</c>, where the host puts a message after its last try.</summary>
public interface IPoisonQueue
{
    /// <summary>Hands every waiting message to <paramref name="keep"/> and deletes it from the queue only after that has returned.</summary>
    /// <returns>How many were kept.</returns>
    Task<int> DrainAsync(Func<string, CancellationToken, Task> keep, CancellationToken cancellation);
}
