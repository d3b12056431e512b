namespace SendVoice.Core.Safeguarding;

/// <summary>Phrases that are a sign of one kind of harm.</summary>
internal sealed record ScreeningRule
{
    public required string Code { get; init; }

    public required string Explanation { get; init; }

    /// <summary>1 alerts by itself for anybody; less needs a second sign, or a young person who writes.</summary>
    public required double Weight { get; init; }

    /// <summary>Respondent codes the rule holds for; empty for all.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Contexts that make the phrase harmless when they stand near it.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    public required IReadOnlyList<string> Phrases { get; init; }
}
