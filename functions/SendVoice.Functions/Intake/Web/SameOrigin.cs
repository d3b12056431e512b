namespace SendVoice.Functions.Intake.Web;

/// <summary>Whether a posted page came from our own pages, as far as the browser says.</summary>
internal static class SameOrigin
{
    /// <summary>
    /// Refuses what the browser says came from another site. Our pages send no referrer, so an older browser, which has no Sec-Fetch-Site, gives their
    /// origin as <c>null</c>: that is let through, and the sealed state decides (decision 0002).
    /// </summary>
    public static bool Refuses(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "none");
        var origin = request.Headers.Origin.ToString();
        return origin is not ("" or "null") && !IsOurs(origin, request);
    }

    private static bool IsOurs(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || uri.Authority.Equals(request.Headers["X-Forwarded-Host"].ToString(), StringComparison.OrdinalIgnoreCase));
}
