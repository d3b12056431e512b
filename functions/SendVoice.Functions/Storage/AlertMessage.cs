using System.Text.Json.Serialization;

namespace SendVoice.Functions.Storage;

/// <summary>What the queue <c>alerts-out</c> carries: whose alert and by when, and none of the words.</summary>
internal sealed record AlertMessage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("area")] string Area,
    [property: JsonPropertyName("raised")] DateTimeOffset RaisedAt,
    [property: JsonPropertyName("due")] DateTimeOffset Due);

[JsonSerializable(typeof(AlertMessage))]
internal sealed partial class AlertMessageContext : JsonSerializerContext;
