namespace SendVoice.Core.Theming;

/// <summary>What a comment is about and how it is said.</summary>
public sealed record Classification
{
    /// <summary>At most three, the main one first; empty only when <see cref="Abstained"/>.</summary>
    public required IReadOnlyList<ThemeScore> Themes { get; init; }

    /// <summary>Flag codes of the taxonomy, in its order.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    public required Sentiment Sentiment { get; init; }

    /// <summary>The model was too unsure: a person should look.</summary>
    public bool Abstained { get; init; }

    public required string ModelVersion { get; init; }
}
