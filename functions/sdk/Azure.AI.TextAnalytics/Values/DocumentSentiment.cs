namespace Azure.AI.TextAnalytics;

public class DocumentSentiment
{
    internal DocumentSentiment(WireSentimentDocument document)
    {
        Sentiment = Sentiments.Read(document.Sentiment);
        ConfidenceScores = new SentimentConfidenceScores(document.ConfidenceScores);
        Sentences = [.. document.Sentences.Select(sentence => new SentenceSentiment(sentence))];
        Warnings = document.PublicWarnings();
    }

    public TextSentiment Sentiment { get; }

    public SentimentConfidenceScores ConfidenceScores { get; }

    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
