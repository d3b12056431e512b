using System.Globalization;
using System.Text;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Comments.Sealing;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>
/// Carries the reference code from acceptance to the confirmation, sealed, so that it never stands in an address, a log or a history.
/// </summary>
public sealed class SentCookie(Sealer sealer, TimeProvider clock)
{
    private const string Name = "sent";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public void Give(HttpContext http, Area area, ReferenceCode code)
    {
        var until = clock.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds();
        var content = string.Create(CultureInfo.InvariantCulture, $"{code.Value} {until}");
        http.Response.Cookies.Append(Name, sealer.Seal(Encoding.ASCII.GetBytes(content), Purpose(area)), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = BrowserRequest.CameByTls(http.Request),
            MaxAge = Lifetime,
            Path = $"/{area.Key}/sent",
            IsEssential = true,
        });
    }

    /// <returns>Null when there is none, or its time is over.</returns>
    public ReferenceCode? Read(HttpRequest request, Area area)
    {
        try
        {
            var parts = Encoding.ASCII.GetString(sealer.Open(request.Cookies[Name] ?? "", Purpose(area))).Split(' ');
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            return clock.GetUtcNow() <= until && ReferenceCode.TryParse(parts[0], out var code) ? code : null;
        }
        catch (SealBrokenException)
        {
            // Cookies are the browser's to change; one that we did not seal says nothing.
            return null;
        }
    }

    private static string Purpose(Area area) => $"sent|{area.Key}";
}
