namespace SendVoice.Core.Areas;

/// <summary>How widely something is read, and so how small a number may be printed.</summary>
public enum Tier
{
    /// <summary>Board members and officers who are bound to confidence.</summary>
    Restricted,

    /// <summary>Anyone.</summary>
    Public,
}
