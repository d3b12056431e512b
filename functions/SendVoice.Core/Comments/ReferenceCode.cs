using System.Security.Cryptography;
using System.Text;

namespace SendVoice.Core.Comments;

/// <summary>
/// What a person keeps so that they can withdraw a comment: ten characters, shown as <c>k7qm4-xtp9w</c> in capitals. It opens one comment and
/// tells nothing about it. The same comment always has the same code, so a repeated submission shows the code of the first.
/// </summary>
public readonly record struct ReferenceCode
{
    private const int Characters = 10;

    private ReferenceCode(string value) => Value = value;

    /// <summary>Ten lower-case base 32 digits, without the hyphen.</summary>
    public string Value { get; }

    /// <param name="secret">The installation's receipt secret; without it codes cannot be guessed from ids.</param>
    public static ReferenceCode For(CommentId id, ReadOnlySpan<byte> secret)
    {
        var mac = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("receipt\n" + id.Value));
        return new(Base32.Encode(mac)[..Characters]);
    }

    /// <summary>Reads a code as people type it: any case, hyphen or spaces, and the letters i, l and o for 1 and 0.</summary>
    public static bool TryParse(string? text, out ReferenceCode code)
    {
        var digits = (text ?? "").ToLowerInvariant()
            .Where(c => c is not ('-' or ' ' or '\u00A0' or '\u2011' or '\u2013'))
            .Select(c => c switch { 'i' or 'l' => '1', 'o' => '0', _ => c })
            .ToArray();
        var valid = digits.Length == Characters && digits.All(Base32.IsDigit);
        code = valid ? new(new string(digits)) : default;
        return valid;
    }

    /// <summary>As shown to people: <c>K7QM4-XTP9W</c>.</summary>
    public override string ToString() => $"{Value[..5]}-{Value[5..]}".ToUpperInvariant();
}
