using System.Text.Json;
using System.Text.Json.Serialization;
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
        return _queue.SendMessageAsync(json, visibilityTimeout: null, StorageFeedbackQueue.NeverExpires, cancellation);
    }
}

/// <summary>What the queue <c>alerts-out</c> carries: whose alert and by when, and none of the words.</summary>
internal sealed record AlertMessage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("area")] string Area,
    [property: JsonPropertyName("raised")] DateTimeOffset RaisedAt,
    [property: JsonPropertyName("due")] DateTimeOffset Due);

[JsonSerializable(typeof(AlertMessage))]
internal sealed partial class AlertMessageContext : JsonSerializerContext;
