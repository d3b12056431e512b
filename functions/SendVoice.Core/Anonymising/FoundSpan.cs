namespace SendVoice.Core.Anonymising;

/// <summary>A stretch of the original that was masked.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Type">What it gave away.</param>
/// <param name="Score">0 to 1: how sure the recogniser was.</param>
public readonly record struct FoundSpan(int Start, int End, SpanType Type, double Score)
{
    public int Length => End - Start;
}
