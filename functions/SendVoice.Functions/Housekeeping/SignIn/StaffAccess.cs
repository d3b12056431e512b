using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>
/// The one door to every restricted page. A stranger is sent to the sign-in; somebody else's area looks the same as one that does not exist.
/// </summary>
public sealed class StaffAccess(StaffSession session, SitePages pages)
{
    /// <param name="request">Who asks.</param>
    /// <param name="areaKey">The area as it stands in the address.</param>
    /// <returns>Who is signed in and the area, or the answer that refuses.</returns>
    public StaffEntry Enter(HttpRequest request, string areaKey)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (session.Current(request) is not { } member)
            return StaffEntry.Refused(new SeeOther("/sign-in"));
        return pages.Find(areaKey) is { } area && member.MaySee(area.Key)
            ? StaffEntry.Granted(member, area)
            : StaffEntry.Refused(pages.Problem(StatusCodes.Status404NotFound));
    }
}
