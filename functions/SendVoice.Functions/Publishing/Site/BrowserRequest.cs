namespace SendVoice.Functions.Publishing.Site;

/// <summary>A request as the browser made it, whatever stands between it and the app.</summary>
internal static class BrowserRequest
{
    /// <summary>Whether the browser used TLS. Azure's front end ends it and says so; on a developer's machine there is none.</summary>
    public static bool CameByTls(HttpRequest request) =>
        request.IsHttps || request.Headers["X-Forwarded-Proto"].ToString().Equals("https", StringComparison.OrdinalIgnoreCase);
}
