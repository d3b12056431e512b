using System.Text.Json;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>The body Twilio sends with a refusal.</summary>
internal sealed record Refusal(int Code, string? Message, string? MoreInfo)
{
    /// <summary>A body that is not Twilio's own (a gateway's, say) is quoted whole, and then there is no code.</summary>
    public static ApiException Read(Response response)
    {
        try
        {
            if (JsonSerializer.Deserialize(response.Content, TwilioJson.Default.Refusal) is { } refusal)
                return new ApiException(
                    refusal.Code,
                    (int)response.StatusCode,
                    refusal.Message ?? $"Unable to make request, {response.StatusCode}",
                    refusal.MoreInfo);
        }
        catch (JsonException)
        {
            // Not JSON: told below by its status and words.
        }

        return new ApiException($"Api Error: {response.StatusCode} - {response.Content}");
    }
}
