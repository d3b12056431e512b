using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SendVoice.Core.Comments.Sealing;

/// <summary>
/// Seals words with AES-256-GCM. A seal is text: <c>v1.&lt;key id&gt;.&lt;base64url of nonce, cipher text and tag&gt;</c>. What a seal is for is
/// authenticated with it, so a seal moved to another comment, area or purpose does not open.
/// </summary>
public sealed class Sealer
{
    private const string Version = "v1";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly SealingKey _current;
    private readonly Dictionary<string, SealingKey> _keys;

    /// <param name="current">Seals everything from now on.</param>
    /// <param name="earlier">Only open what they sealed.</param>
    public Sealer(SealingKey current, IEnumerable<SealingKey> earlier)
    {
        _current = current;
        _keys = earlier.Append(current).ToDictionary(key => key.Id, StringComparer.Ordinal);
    }

    /// <param name="content">What to seal.</param>
    /// <param name="purpose">What the seal is for, for example <c>exampleshire|comment|&lt;id&gt;</c>; the same text opens it.</param>
    public string Seal(ReadOnlySpan<byte> content, string purpose)
    {
        var box = new byte[NonceLength + content.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_current.Bytes, TagLength);
        aes.Encrypt(
            nonce, content, box.AsSpan(NonceLength, content.Length), box.AsSpan(^TagLength..), Encoding.UTF8.GetBytes(purpose));
        return $"{Version}.{_current.Id}.{Base64Url.EncodeToString(box)}";
    }

    /// <summary>Opens a seal made for the same purpose.</summary>
    /// <exception cref="SealBrokenException">Not a seal, another purpose, changed on the way, or sealed by a key we no longer have.</exception>
    public byte[] Open(string seal, string purpose)
    {
        var parts = seal.Split('.');
        if (parts.Length != 3 || parts[0] != Version)
            throw new SealBrokenException("This is not a seal of a known version.");
        if (!_keys.TryGetValue(parts[1], out var key))
            throw new SealBrokenException("The key that sealed this is not among the settings.");
        return Decrypt(key, Decode(parts[2]), purpose);
    }

    private static byte[] Decode(string text)
    {
        if (!Base64Url.IsValid(text, out var length) || length < NonceLength + TagLength)
            throw new SealBrokenException("This is not a whole seal.");
        return Base64Url.DecodeFromChars(text);
    }

    private static byte[] Decrypt(SealingKey key, byte[] box, string purpose)
    {
        var content = new byte[box.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key.Bytes, TagLength);
        try
        {
            aes.Decrypt(
                box.AsSpan(0, NonceLength), box.AsSpan(NonceLength, content.Length), box.AsSpan(^TagLength..), content, Encoding.UTF8.GetBytes(purpose));
        }
        catch (AuthenticationTagMismatchException)
        {
            // The one failure AES-GCM reports: a changed box, another key under the same name, or another purpose.
            throw new SealBrokenException("The seal was made for something else or has been changed.");
        }

        return content;
    }
}
