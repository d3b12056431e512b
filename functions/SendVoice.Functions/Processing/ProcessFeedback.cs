using Microsoft.Azure.Functions.Worker;
using SendVoice.Core.Areas;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Storage;

namespace SendVoice.Functions.Processing;

/// <summary>
/// Takes one message from <c>feedback-in</c>. It catches nothing: a throw means the host tries again and, after its last try, moves the message
/// to the poison queue, from where <see cref="Housekeeping.Stuck.KeepStuckMessages"/> makes it a row staff can see.
/// </summary>
public sealed class ProcessFeedback(AreaRegistry areas, WaitingSeals waiting, CommentProcessor processor)
{
    [Function(nameof(ProcessFeedback))]
    public async Task Run([QueueTrigger(StorageNames.FeedbackQueue)] string body, CancellationToken cancellation)
    {
        var message = FeedbackMessageJson.Read(body);
        var area = areas.Find(AreaKey.Parse(message.Area))
            ?? throw new InvalidOperationException("The message is of an area that has no settings.");
        if (await waiting.OpenAsync(message, cancellation) is not { } submission)
            return;
        await processor.ProcessAsync(submission, area, cancellation);
        await waiting.ForgetAsync(message, cancellation);
    }
}
