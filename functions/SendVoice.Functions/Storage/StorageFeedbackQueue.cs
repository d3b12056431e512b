using Azure.Storage.Queues;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Storage;

internal sealed class StorageFeedbackQueue(StorageClients clients) : IFeedbackQueue
{
    /// <summary>The default lifetime of seven days would lose a message silently; minus one second means for ever.</summary>
    public static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    private readonly QueueClient _queue = clients.Queue(StorageNames.FeedbackQueue);

    public Task SendAsync(FeedbackMessage message, TimeSpan? delay, CancellationToken cancellation) => IntakeOutage.Name(
        () => _queue.SendMessageAsync(FeedbackMessageJson.Write(message), delay, NeverExpires, cancellation), cancellation);
}
