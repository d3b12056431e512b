namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>A stretch of a labelled comment that has to be masked.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Type">What it gives away.</param>
/// <param name="Origin">Where the name comes from, as the labels call it; null where they do not say.</param>
public readonly record struct LabelledSpan(int Start, int End, SpanType Type, string? Origin = null);
