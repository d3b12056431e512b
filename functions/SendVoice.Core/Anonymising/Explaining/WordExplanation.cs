namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>Why one word was masked or stays.</summary>
/// <param name="Start">First UTF-16 code unit of the original.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
public sealed record WordExplanation(int Start, int End)
{
    /// <summary>Null for what is a placeholder already.</summary>
    public required WordChances? Chances { get; init; }

    /// <summary>The phrase of the keep list it stands in, as it is written here; null when there is none.</summary>
    public required string? KeptPhrase { get; init; }

    /// <summary>What was proposed for it in the round that decided, the surest first.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>The mask that holds it, or null when it stays.</summary>
    public required FoundSpan? Span { get; init; }

    /// <summary>One line for a person, which begins with "masked as" or "stays".</summary>
    public required string Reason { get; init; }
}
