using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Functions.Processing;

/// <summary>
/// What happens to one accepted comment: screened while the words are still whole, anonymised, themed, stored. Every step may run
/// again after a crash without changing what the first run did.
/// </summary>
public sealed partial class CommentProcessor(
    SafeguardingScreen screen, AlertDesk desk, CommentMaker maker, ICommentStore comments, ILogger<CommentProcessor> logger)
{
    public async Task ProcessAsync(Submission submission, Area area, CancellationToken cancellation)
    {
        var screening = screen.Screen(submission.Words, submission.Respondent, submission.AgeBand);
        if (screening.Alert)
            await desk.RaiseAsync(submission, area, screening, cancellation);
        var comment = await maker.MakeAsync(submission, area, screening, cancellation);
        var stored = await comments.InsertAsync(comment, cancellation);
        Log.Processed(logger, area.Key.Value, submission.Id.Value, stored, screening.Alert);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Processed comment {Comment} of {Area}: new {New}, alert {Alert}")]
        public static partial void Processed(ILogger logger, string area, string comment, bool @new, bool alert);
    }
}
