using System.Text.Json.Serialization;
using Twilio.Clients;
using Twilio.Rest.Api.V2010.Account;

namespace Twilio;

/// <summary>How Twilio's JSON is read. What is not known here is passed over: Twilio adds properties without notice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(MessageBody))]
internal sealed partial class TwilioJson : JsonSerializerContext;
