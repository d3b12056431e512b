namespace SendVoice.Core.Reviewing;

/// <summary>One thing a person decided about a comment: who, when, what and why. Never changed or removed once recorded.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="By">The signed-in person's stable id.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason in their words; null where the decision needs none.</param>
public sealed record Decision(DecisionKind Kind, string By, DateTimeOffset At, string? Why = null);
