namespace SendVoice.Functions.Intake;

/// <summary>The queue <c>feedback-in</c>: accepted and sealed, waiting to be processed.</summary>
public interface IFeedbackQueue
{
    /// <summary>Returns once the queue holds the message; it never expires.</summary>
    /// <param name="message">What to process.</param>
    /// <param name="delay">How long nobody may receive it; null is at once.</param>
    Task SendAsync(FeedbackMessage message, TimeSpan? delay, CancellationToken cancellation);
}
