namespace SendVoice.Core.Anonymising;

/// <summary>What a recogniser proposes. Offsets refer to <see cref="Text.PreparedText.View"/>, not to the original.</summary>
/// <param name="Score">0 to 1: how sure the recogniser is.</param>
internal readonly record struct Candidate(int Start, int End, SpanType Type, double Score)
{
    /// <summary>Below this it is not masked; it is a doubt, for which the comment is held until a person has looked.</summary>
    public const double Least = 0.03;

    public bool IsDoubt => Score < Least;
}
