using System.Text.Json;
using Azure.Storage.Queues;
using SendVoice.Core.Safeguarding;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Storage;

internal sealed class StorageAlertQueue(StorageClients clients) : IAlertQueue
{
    private readonly QueueClient _queue = clients.Queue(StorageNames.AlertsQueue);

    public Task SendAsync(Alert alert, CancellationToken cancellation)
    {
        var message = new AlertMessage(alert.CommentId.Value, alert.Area.Value, alert.RaisedAt, alert.Due);
        var json = JsonSerializer.Serialize(message, AlertMessageContext.Default.AlertMessage);
        return _queue.SendMessageAsync(json, visibilityTimeout: null, StorageClients.NeverExpires, cancellation);
    }
}
