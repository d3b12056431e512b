using System.Text.Json;

namespace SendVoice.Functions.Intake.Web.Json;

/// <summary>The body of <c>POST /api/{area}/comments</c> as it stands, before any rule.</summary>
internal sealed class CommentRequest
{
    /// <summary>Every field there is; the last is true or false, the others are texts.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["text", "respondent", "ageBand", "locality", "question", "token", "assisted"];

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    public string? this[string field] => _texts.GetValueOrDefault(field);

    public bool Assisted { get; private set; }

    /// <summary>Takes the value at which the reader stands.</summary>
    /// <exception cref="FieldException">The value is of another kind, or is no well-formed text.</exception>
    public void Take(string field, ref Utf8JsonReader reader)
    {
        if (field == "assisted")
            Assisted = reader.TokenType is JsonTokenType.True or JsonTokenType.False
                ? reader.GetBoolean()
                : throw new FieldException(field, "Give true or false, without quotes.");
        else
            _texts[field] = reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? Text(field, ref reader)
                : throw new FieldException(field, "Give a text in quotes.");
    }

    private static string? Text(string field, ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // The reader's word for half a surrogate pair and for bytes that are not UTF-8. Its message may quote them.
            throw new FieldException(field, "This text is not well formed: half a surrogate pair, or bytes that are not UTF-8.");
        }
    }
}
