namespace Azure.AI.TextAnalytics;

internal abstract record WireDocument(string Id)
{
    public WireWarning[] Warnings { get; init; } = [];

    public WireDocumentStatistics? Statistics { get; init; }

    public IReadOnlyCollection<TextAnalyticsWarning> PublicWarnings() =>
        [.. Warnings.Select(warning => new TextAnalyticsWarning(warning))];
}

internal sealed record WirePiiDocument(string Id, string RedactedText, WirePiiEntity[] Entities) : WireDocument(Id);

internal sealed record WirePiiEntity(
    string Text, string Category, int Offset, int Length, double ConfidenceScore, string? Subcategory = null);

internal sealed record WireLanguageDocument(string Id, WireLanguage DetectedLanguage) : WireDocument(Id);

internal sealed record WireLanguage(string Name, string Iso6391Name, double ConfidenceScore);

internal sealed record WireSentimentDocument(
    string Id, string Sentiment, WireScores ConfidenceScores, WireSentence[] Sentences) : WireDocument(Id);

internal sealed record WireSentence(
    string Text, string Sentiment, WireScores ConfidenceScores, int Offset, int Length);

internal sealed record WireScores(double Positive, double Neutral, double Negative);

internal sealed record WireKeyPhraseDocument(string Id, string[] KeyPhrases) : WireDocument(Id);
