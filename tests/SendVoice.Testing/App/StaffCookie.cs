namespace SendVoice.Testing.App;

/// <summary>Signs a test in through the front door.</summary>
public static class StaffCookie
{
    /// <returns>The value of a <c>Cookie</c> header.</returns>
    public static async Task<string> GetAsync(AppProcess app)
    {
        using var response = await app.Client.GetAsync("/sign-in?key=" + AppSettings.DevelopmentKey);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        return cookie[..cookie.IndexOf(';', StringComparison.Ordinal)];
    }
}
