using System.Diagnostics.CodeAnalysis;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>Either who is at the door and whose pages they asked for, or the answer that refuses them.</summary>
public sealed record StaffEntry
{
    private StaffEntry(StaffMember? member, Area? area, IResult? refusal) => (Member, Area, Refusal) = (member, area, refusal);

    public StaffMember? Member { get; }

    public Area? Area { get; }

    public IResult? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    [MemberNotNullWhen(true, nameof(Member), nameof(Area))]
    public bool IsGranted => Refusal is null;

    public static StaffEntry Granted(StaffMember member, Area area) => new(member, area, refusal: null);

    public static StaffEntry Refused(IResult refusal) => new(member: null, area: null, refusal);
}
