using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>Seals a submission and puts it on the queue; what does not fit a queue message goes by claim check.</summary>
public sealed class FeedbackSender(IFeedbackQueue queue, ISealedStore sealedStore, SubmissionSeal seals)
{
    /// <summary>
    /// Longest seal sent inside the message. A queue message holds 64 KiB after base64, so 48 KiB before it; this leaves room for the envelope.
    /// </summary>
    private const int InlineCharacters = 40 * 1024;

    public async Task SendAsync(Submission submission, TimeSpan? delay, CancellationToken cancellation)
    {
        var seal = seals.Seal(submission);
        var inline = seal.Length <= InlineCharacters;
        if (!inline)
            await sealedStore.KeepAsync(submission.Area, SealedKind.Waiting, submission.Id, seal, cancellation);
        await queue.SendAsync(ToMessage(submission, inline ? seal : null), delay, cancellation);
    }

    private static FeedbackMessage ToMessage(Submission submission, string? seal) => new()
    {
        Id = submission.Id.Value,
        Area = submission.Area.Value,
        Channel = submission.Channel.Code(),
        ReceivedAt = submission.ReceivedAt,
        Sealed = seal,
    };
}
