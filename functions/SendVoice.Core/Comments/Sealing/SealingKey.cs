namespace SendVoice.Core.Comments.Sealing;

/// <summary>A named AES-256 key. The name travels with what it sealed, so keys can be changed while old seals still open.</summary>
public sealed class SealingKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _bytes;

    /// <param name="id">1 to 20 characters of a to z and 0 to 9.</param>
    /// <param name="bytes">32 random bytes.</param>
    /// <exception cref="ArgumentException">The id or the length is wrong. The message never holds the key.</exception>
    public SealingKey(string id, ReadOnlySpan<byte> bytes)
    {
        if (id is not { Length: >= 1 and <= 20 } || !id.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException("A sealing key id has 1 to 20 letters and digits.", nameof(id));
        if (bytes.Length != Length)
            throw new ArgumentException($"A sealing key has {Length} bytes.", nameof(bytes));
        Id = id;
        _bytes = bytes.ToArray();
    }

    public string Id { get; }

    internal ReadOnlySpan<byte> Bytes => _bytes;

    public override string ToString() => $"[key {Id}]";
}
