namespace SendVoice.Core.Areas;

/// <summary>How often a board receives its pack.</summary>
public enum Rhythm
{
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
    OnDemand,
}
