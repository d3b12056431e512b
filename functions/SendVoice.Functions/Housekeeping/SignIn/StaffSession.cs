using System.Text.Json;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments.Sealing;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>
/// Who is signed in, by a sealed cookie: only this installation can have made it, it ends after a working day, and no script can read it.
/// </summary>
public sealed class StaffSession(Sealer sealer, AreaRegistry areas, TimeProvider clock)
{
    private const string Cookie = "sendvoice-staff";
    private const string Purpose = "staff-session";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    /// <summary>The person signed in, or null.</summary>
    public StaffMember? Current(HttpRequest request)
    {
        if (request.Cookies[Cookie] is not { Length: > 0 } seal || Open(seal) is not { } ticket || ticket.Until < clock.GetUtcNow())
            return null;
        return new StaffMember(ticket.Id, ticket.Name, [.. ticket.Areas.Select(AreaKey.Parse)]);
    }

    /// <summary>Signs a developer in for every area of this installation.</summary>
    public void SignInDeveloper(HttpResponse response)
    {
        var ticket = new StaffTicket("developer", "Developer", [.. areas.All.Select(area => area.Key.Value)], clock.GetUtcNow() + Lasts);
        var content = JsonSerializer.SerializeToUtf8Bytes(ticket, StaffTicketContext.Default.StaffTicket);
        response.Cookies.Append(Cookie, sealer.Seal(content, Purpose), CookieOptions(response.HttpContext.Request));
    }

    public void SignOut(HttpResponse response) => response.Cookies.Delete(Cookie, CookieOptions(response.HttpContext.Request));

    private StaffTicket? Open(string seal)
    {
        try
        {
            return JsonSerializer.Deserialize(sealer.Open(seal, Purpose), StaffTicketContext.Default.StaffTicket);
        }
        catch (SealBrokenException)
        {
            // Somebody else's, an old key's, or made up: they are simply not signed in.
            return null;
        }
    }

    private static CookieOptions CookieOptions(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = BrowserRequest.CameByTls(request),
        Path = "/",
        MaxAge = Lasts,
    };
}
