using System.Security.Cryptography;
using System.Text;

namespace SendVoice.Core.Comments;

/// <summary>
/// Names one comment for ever. It is derived from the channel and the provider's own id of the message, so the same
/// message delivered twice has the same id and a second insert changes nothing.
/// </summary>
/// <remarks>26 characters of lower-case Crockford base 32: the first 128 bits of SHA-256.</remarks>
public readonly record struct CommentId
{
    private const int Characters = 26;

    private CommentId(string value) => Value = value;

    public string Value { get; }

    /// <param name="channel">How the message came.</param>
    /// <param name="providerId">
    /// Twilio's <c>MessageSid</c>, Graph's <c>internetMessageId</c>, the form's one-time token, or an import's file hash and row.
    /// </param>
    public static CommentId Of(Channel channel, string providerId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(providerId);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{channel.Code()}\n{providerId}"));
        return new(Base32.Encode(hash.AsSpan(0, 16)));
    }

    /// <exception cref="FormatException">The text is not an id that <see cref="Of"/> can have made.</exception>
    public static CommentId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("A comment id has 26 characters of base 32.");

    public static bool TryParse(string? text, out CommentId id)
    {
        var valid = text is { Length: Characters } && text.All(Base32.IsDigit);
        id = valid ? new(text!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
