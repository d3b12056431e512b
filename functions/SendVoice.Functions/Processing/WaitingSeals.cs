using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Processing;

/// <summary>Opens what a queue message is about, whether the seal travelled with it or waits in the sealed store.</summary>
public sealed class WaitingSeals(SubmissionSeal seals, ISealedStore sealedStore, ICommentStore comments)
{
    /// <returns>Null for a repeat whose comment is stored and whose claim check has been deleted.</returns>
    /// <exception cref="InvalidDataException">Neither a seal nor a stored comment: something was lost, and staff must see it.</exception>
    public async Task<Submission?> OpenAsync(FeedbackMessage message, CancellationToken cancellation)
    {
        var (area, id) = (AreaKey.Parse(message.Area), CommentId.Parse(message.Id));
        var seal = message.Sealed ?? await sealedStore.FindAsync(area, SealedKind.Waiting, id, cancellation);
        if (seal is not null)
            return seals.Open(message, seal);
        return await comments.FindAsync(area, Month.Of(message.ReceivedAt), id, cancellation) is not null
            ? null
            : throw new InvalidDataException("The sealed original of this message is missing and its comment is not stored.");
    }

    /// <summary>Deletes the claim check once the comment is stored.</summary>
    public Task ForgetAsync(FeedbackMessage message, CancellationToken cancellation) => message.Sealed is null
        ? sealedStore.DeleteAsync(AreaKey.Parse(message.Area), SealedKind.Waiting, CommentId.Parse(message.Id), cancellation)
        : Task.CompletedTask;
}
