namespace SendVoice.Core.Theming;

/// <param name="Positive">Good words; a denial before one turns it round.</param>
/// <param name="Negative">Bad words.</param>
/// <param name="Doubtful">Words of lack and delay, bad only when they gather.</param>
/// <param name="Understated">Praise that is worded as a denial.</param>
internal sealed record SentimentPhrases(
    IReadOnlyList<string> Positive, IReadOnlyList<string> Negative, IReadOnlyList<string> Doubtful, IReadOnlyList<string> Understated);
