using System.Text.Json.Serialization;

namespace SendVoice.Functions.Intake;

/// <summary>What is inside the seal. Never written anywhere unsealed.</summary>
internal sealed record SubmissionContent
{
    public required string Words { get; init; }

    public required string Respondent { get; init; }

    public string? AgeBand { get; init; }

    public string? Locality { get; init; }

    public string? Question { get; init; }

    public string? Event { get; init; }

    public bool Assisted { get; init; }

    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => $"[{Words.Length} characters]";
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubmissionContent))]
internal sealed partial class SubmissionContext : JsonSerializerContext;
