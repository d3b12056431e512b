using SendVoice.Core.Safeguarding;

namespace SendVoice.Functions.Processing;

/// <summary>The queue <c>alerts-out</c>: what the safeguarding desk must be told.</summary>
public interface IAlertQueue
{
    /// <summary>Returns once the queue holds the alert; it never expires and carries no words.</summary>
    Task SendAsync(Alert alert, CancellationToken cancellation);
}
