using System.IO.Compression;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>A style sheet or script as it is sent.</summary>
public sealed class SiteAsset
{
    private SiteAsset(string contentType, byte[] content, byte[] compressed) =>
        (ContentType, Content, Compressed) = (contentType, content, compressed);

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The content in Brotli: a family on a phone's data pays a fifth.</summary>
    public ReadOnlyMemory<byte> Compressed { get; }

    /// <exception cref="ArgumentException">The name's ending is of no kind that pages use.</exception>
    public static SiteAsset Of(string name, byte[] content) => new(ContentTypeOf(name), content, Compress(content));

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".mjs" => "text/javascript; charset=utf-8",
        _ => throw new ArgumentException("Only style sheets and scripts are served.", nameof(name)),
    };

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
            brotli.Write(content);
        return compressed.ToArray();
    }
}
