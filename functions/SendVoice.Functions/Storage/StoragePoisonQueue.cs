using System.Text;
using Azure.Storage.Queues;
using SendVoice.Functions.Housekeeping.Stuck;

namespace SendVoice.Functions.Storage;

internal sealed class StoragePoisonQueue(StorageClients clients) : IPoisonQueue
{
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1);

    private readonly QueueClient _queue = clients.BareQueue(StorageNames.FeedbackPoisonQueue);

    public async Task<int> DrainAsync(Func<string, CancellationToken, Task> keep, CancellationToken cancellation)
    {
        var kept = 0;
        while (true)
        {
            var messages = (await _queue.ReceiveMessagesAsync(MostAtOnce, Lock, cancellation)).Value;
            foreach (var message in messages)
            {
                await keep(BodyOf(message.MessageText), cancellation);
                await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
                kept++;
            }

            if (messages.Length == 0)
                return kept;
        }
    }

    /// <summary>Our messages are base64. What is not never was ours, and is kept as it came.</summary>
    private static string BodyOf(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
