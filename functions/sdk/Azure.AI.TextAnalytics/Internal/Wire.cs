using System.Text.Json.Serialization;

namespace Azure.AI.TextAnalytics;

/// <summary>How the service's JSON is read and written. An answer that lacks a part it must have is malformed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WireRequest))]
[JsonSerializable(typeof(WireFailure))]
[JsonSerializable(typeof(WireReply<WirePiiDocument>))]
[JsonSerializable(typeof(WireReply<WireLanguageDocument>))]
[JsonSerializable(typeof(WireReply<WireSentimentDocument>))]
[JsonSerializable(typeof(WireReply<WireKeyPhraseDocument>))]
internal sealed partial class Wire : JsonSerializerContext;
