using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>Somebody signed in, and whose comments they may see.</summary>
/// <param name="Id">Stable id of the person, recorded with what they decide.</param>
/// <param name="Name">As shown on pages.</param>
/// <param name="Areas">The areas they see; never more than their own.</param>
public sealed record StaffMember(string Id, string Name, IReadOnlyList<AreaKey> Areas)
{
    public bool MaySee(AreaKey area) => Areas.Contains(area);
}
