using System.Text;

namespace SendVoice.Functions.Intake.Web;

/// <summary>Reads a request's body up to a limit, whatever its Content-Length claims.</summary>
internal static class BoundedBody
{
    /// <returns>Null when the body is longer than <paramref name="limit"/> bytes; no more than one byte over it is read.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            return null;
        var buffer = new byte[limit + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length > limit ? null : buffer[..length];
    }

    /// <summary>As <see cref="ReadAsync"/>, as text; bytes that are not UTF-8 become U+FFFD.</summary>
    public static async Task<string?> ReadTextAsync(HttpRequest request, int limit, CancellationToken cancellation) =>
        await ReadAsync(request, limit, cancellation) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
