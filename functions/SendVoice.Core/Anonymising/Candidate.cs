namespace SendVoice.Core.Anonymising;

/// <summary>What a recogniser proposes. Offsets refer to <see cref="Text.PreparedText.View"/>, not to the original.</summary>
internal readonly record struct Candidate(int Start, int End, SpanType Type, double Score);
