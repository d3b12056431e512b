namespace SendVoice.Core.Safeguarding;

/// <summary>One sign for which a duty worker should look.</summary>
/// <param name="Code">Stable, as stored: <c>self-harm</c>.</param>
/// <param name="Explanation">The same in plain words, without any of the writer's.</param>
/// <param name="Start">Where the words that gave the sign begin, in UTF-16 code units of the raw words.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record AlertReason(string Code, string Explanation, int Start, int End);
