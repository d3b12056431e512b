using System.Security.Cryptography;
using System.Text;

namespace Azure.Storage.Shared;

/// <summary>An account's name and its key; signs, and never gives the key away again.</summary>
internal sealed class StorageAccountKey(string accountName, string accountKey)
{
    private byte[] _key = Convert.FromBase64String(accountKey);

    public string AccountName { get; } = accountName;

    public void Replace(string key) => Volatile.Write(ref _key, Convert.FromBase64String(key));

    /// <summary>HMAC-SHA256 over the UTF-8 bytes, in base64, as both shared-key schemes ask.</summary>
    public string Sign(string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Volatile.Read(ref _key), Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToBase64String(hash);
    }

    public override string ToString() => AccountName;
}
