using Microsoft.Net.Http.Headers;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>Sends a style sheet or script, compressed for those that can read it so.</summary>
/// <param name="asset">What to send.</param>
/// <param name="isCurrent">
/// Whether it was asked for by the address of this version. A page from before or after an update, which asks by another
/// address, gets what there is, but not to keep.
/// </param>
internal sealed class AssetResult(SiteAsset asset, bool isCurrent) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var compressed = AcceptsBrotli(httpContext.Request);
        var content = compressed ? asset.Compressed : asset.Content;
        var headers = httpContext.Response.Headers;
        headers.CacheControl = isCurrent ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (compressed)
            headers.ContentEncoding = "br";
        httpContext.Response.ContentType = asset.ContentType;
        httpContext.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await httpContext.Response.Body.WriteAsync(content, httpContext.RequestAborted);
    }

    private static bool AcceptsBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var encodings)
        && encodings.Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality is null or > 0);
}
