using Azure.Storage.Queues;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Storage;

internal sealed class StorageFeedbackQueue(StorageClients clients) : IFeedbackQueue
{
    private readonly QueueClient _queue = clients.Queue(StorageNames.FeedbackQueue);

    public Task SendAsync(FeedbackMessage message, TimeSpan? delay, CancellationToken cancellation) => IntakeOutage.Name(
        () => _queue.SendMessageAsync(FeedbackMessageJson.Write(message), delay, StorageClients.NeverExpires, cancellation), cancellation);
}
