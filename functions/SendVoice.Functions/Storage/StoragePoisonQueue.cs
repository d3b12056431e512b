using Azure.Storage.Queues;
using SendVoice.Functions.Housekeeping.Stuck;

namespace SendVoice.Functions.Storage;

internal sealed class StoragePoisonQueue(StorageClients clients) : IPoisonQueue
{
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1);

    private readonly QueueClient _queue = clients.Queue(StorageNames.FeedbackPoisonQueue);

    public async Task<int> DrainAsync(Func<string, CancellationToken, Task> keep, CancellationToken cancellation)
    {
        var kept = 0;
        while (true)
        {
            var messages = (await _queue.ReceiveMessagesAsync(MostAtOnce, Lock, cancellation)).Value;
            foreach (var message in messages)
            {
                await keep(message.Body.ToString(), cancellation);
                await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
                kept++;
            }

            if (messages.Length == 0)
                return kept;
        }
    }
}
