using System.Text.Json.Serialization;

namespace SendVoice.Functions.Intake;

/// <summary>
/// The envelope on <c>feedback-in</c>. It says which comment it is about; everything a person sent is inside the seal, or, when that would
/// not fit a queue message, in the sealed store under the same id.
/// </summary>
public sealed record FeedbackMessage
{
    public const int CurrentVersion = 1;

    [JsonPropertyName("v")]
    public int Version { get; init; } = CurrentVersion;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("area")]
    public required string Area { get; init; }

    [JsonPropertyName("channel")]
    public required string Channel { get; init; }

    [JsonPropertyName("received")]
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The sealed submission; null means it is kept in the sealed store (a claim check).</summary>
    [JsonPropertyName("sealed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sealed { get; init; }
}
