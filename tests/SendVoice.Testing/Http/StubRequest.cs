using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace SendVoice.Testing.Http;

/// <summary>A call as the stub received it.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Query">The query with its question mark, escaped as it was sent; empty when there was none.</param>
/// <param name="Headers">Header values by name, whatever the case; several values are joined by commas.</param>
/// <param name="Body">The body read as UTF-8.</param>
public sealed record StubRequest(
    string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The value of one header, or nothing when it was not sent.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The body as the fields of a URL-encoded form.</summary>
    public IReadOnlyDictionary<string, StringValues> Form() => QueryHelpers.ParseQuery(Body);

    /// <summary>The body as JSON.</summary>
    public JsonElement Json() => JsonElement.Parse(Body);

    public override string ToString() => $"{Method} {Path}{Query}";

    internal static async Task<StubRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new StubRequest(request.Method, request.Path.Value ?? "/", request.QueryString.Value ?? "", headers, body);
    }
}
