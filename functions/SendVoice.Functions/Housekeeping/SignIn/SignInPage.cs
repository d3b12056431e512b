using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>The development sign-in: <c>/sign-in?key=…</c>, printed by <c>sendvoice up</c>.</summary>
public sealed class SignInPage(
    StaffSession session, AreaRegistry areas, SitePages pages, IOptions<SignInOptions> options, TimeProvider clock)
{
    [Function(nameof(SignInPage))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "sign-in")] HttpRequest request)
    {
        if (session.Current(request) is not null && request.Query["key"].Count == 0)
            return Results.Redirect(Landing());
        if (!IsKey(request.Query["key"].ToString()))
            return pages.Page<SignInNeeded>(area: null, StatusCodes.Status401Unauthorized);
        session.SignInDeveloper(request.HttpContext.Response);
        return Results.Redirect(Landing());
    }

    private string Landing() => $"/{areas.All[0].Key}/months/{Month.Of(clock.GetUtcNow())}";

    /// <summary>Compares in constant time, so that the time taken tells nothing.</summary>
    private bool IsKey(string given) =>
        options.Value.DevelopmentKey.Length > 0
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(options.Value.DevelopmentKey));
}
