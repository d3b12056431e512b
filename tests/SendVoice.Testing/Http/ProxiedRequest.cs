using Microsoft.AspNetCore.Http;

namespace SendVoice.Testing.Http;

/// <summary>A request as it came to a <see cref="MisbehavingProxy"/>, without its body.</summary>
public sealed record ProxiedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    internal static ProxiedRequest From(HttpRequest request) => new(
        request.Method,
        request.Path.Value ?? "/",
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
}
