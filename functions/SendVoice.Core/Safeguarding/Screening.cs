namespace SendVoice.Core.Safeguarding;

/// <summary>What the screen found.</summary>
/// <param name="Alert">Whether a duty worker should see the words today.</param>
/// <param name="Reasons">Why, in the order of the words; empty when there is no alert.</param>
public sealed record Screening(bool Alert, IReadOnlyList<AlertReason> Reasons);
