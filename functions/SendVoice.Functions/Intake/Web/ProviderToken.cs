using System.Security.Cryptography;
using System.Text;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake.Web;

/// <summary>
/// The provider's id of a comment that came by the web: the sender's one-time token bound to the area and to what was said. The same
/// answers sent twice are one comment; answers changed and sent again are another one, and are not silently dropped as a repeat.
/// </summary>
internal static class ProviderToken
{
    public static string Bind(string token, IncomingComment comment)
    {
        string?[] said =
        [
            comment.Area.Key.Value, token, comment.Respondent.Code(), comment.AgeBand?.Code(), comment.Locality, comment.Question,
            comment.Assisted ? "assisted" : null, comment.Words.Reveal(),
        ];
        // A unit separator cannot occur in what was said: RawText removes control characters.
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', said))));
    }
}
