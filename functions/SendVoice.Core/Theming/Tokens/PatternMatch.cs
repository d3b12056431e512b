namespace SendVoice.Core.Theming.Tokens;

/// <param name="Label">What the matched pattern means to whoever added it.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
public readonly record struct PatternMatch(int Label, int First, int Last);
