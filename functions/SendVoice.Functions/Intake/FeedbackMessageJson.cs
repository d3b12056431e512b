using System.Text.Json;
using System.Text.Json.Serialization;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>Writes and reads the envelope.</summary>
public static class FeedbackMessageJson
{
    public static string Write(FeedbackMessage message) => JsonSerializer.Serialize(message, FeedbackMessageContext.Default.FeedbackMessage);

    /// <exception cref="FormatException">Not an envelope we wrote. The message never holds any of the text.</exception>
    public static FeedbackMessage Read(string json)
    {
        FeedbackMessage? message;
        try
        {
            message = JsonSerializer.Deserialize(json, FeedbackMessageContext.Default.FeedbackMessage);
        }
        catch (JsonException)
        {
#pragma warning disable MA0054 // The inner exception quotes the offending text, which must not travel to a log.
            throw new FormatException("The queue message is not an envelope.");
#pragma warning restore MA0054
        }

        return IsWhole(message) ? message! : throw new FormatException("The queue message is not a whole envelope of a known version.");
    }

    private static bool IsWhole(FeedbackMessage? message) =>
        message is { Version: FeedbackMessage.CurrentVersion }
        && CommentId.TryParse(message.Id, out _)
        && AreaKey.TryParse(message.Area, out _)
        && Codes.TryParse(message.Channel, out Channel _);
}

[JsonSerializable(typeof(FeedbackMessage))]
internal sealed partial class FeedbackMessageContext : JsonSerializerContext;
