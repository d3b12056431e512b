using System.Text.Json.Serialization;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>How a <see cref="Journey"/> stands inside its seal.</summary>
internal sealed record JourneyState(
    string Token, DateTimeOffset StartedAt, string? Respondent, string? Age, bool? Helped, string? Words, string? Locality, string[] Answered)
{
    /// <summary>Never prints the words.</summary>
    public override string ToString() => $"[journey of {StartedAt:O}]";
}

[JsonSerializable(typeof(JourneyState))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class JourneyStateJson : JsonSerializerContext;
