using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Processing;

/// <summary>
/// Brings a worrying comment to the safeguarding desk before it is anonymised: the sealed original is kept, the clock starts, the desk is told.
/// </summary>
public sealed partial class AlertDesk(
    ISealedStore sealedStore, SubmissionSeal seals, IAlertStore alerts, IAlertQueue queue, ILogger<AlertDesk> logger)
{
    /// <summary>
    /// Safe to repeat: the row's key comes from the comment, and the desk is told again rather than not at all when a crash came in between.
    /// </summary>
    public async Task RaiseAsync(Submission submission, Area area, Screening screening, CancellationToken cancellation)
    {
        var alert = new Alert
        {
            Area = submission.Area,
            CommentId = submission.Id,
            Month = Month.Of(submission.ReceivedAt),
            RaisedAt = submission.ReceivedAt,
            Due = new AlertClock(area.Safeguarding).Due(submission.ReceivedAt),
            ReasonCodes = [.. screening.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal)],
        };
        await sealedStore.KeepAsync(submission.Area, SealedKind.Safeguarding, submission.Id, seals.Seal(submission), cancellation);
        await alerts.InsertAsync(alert, cancellation);
        await queue.SendAsync(alert, cancellation);
        Log.Raised(logger, area.Key.Value, submission.Id.Value, alert.ReasonCodes.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Safeguarding alert in {Area} for comment {Comment}: {Reasons} reasons")]
        public static partial void Raised(ILogger logger, string area, string comment, int reasons);
    }
}
