namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>What one recogniser proposed.</summary>
/// <param name="Recogniser">In plain words: "phone", "tagger", "title".</param>
/// <param name="Start">First UTF-16 code unit of the original.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Type">What it took it for.</param>
/// <param name="Score">0 to 1: how sure it was.</param>
/// <param name="IsDoubt">Too unsure to be masked: a person has to look.</param>
public readonly record struct Proposal(string Recogniser, int Start, int End, SpanType Type, double Score, bool IsDoubt = false);
