namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>How many labelled spans leaked.</summary>
/// <param name="Leaks">A span leaks when a telling word of it survives, in whole or in part.</param>
/// <param name="InPart">How many of those were masked in part.</param>
public readonly record struct LeakCount(Proportion Leaks, long InPart)
{
    public static LeakCount operator +(LeakCount a, LeakCount b) => new(a.Leaks + b.Leaks, a.InPart + b.InPart);

    public static LeakCount Add(LeakCount left, LeakCount right) => left + right;
}
