namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>A mask that took words it had no business with.</summary>
/// <param name="Span">What was masked.</param>
/// <param name="Words">How many words outside every labelled span it took; at least one.</param>
public readonly record struct FalseMask(FoundSpan Span, int Words);
