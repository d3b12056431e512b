namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment? _value;

    internal AnalyzeSentimentResult(WireSentimentDocument document)
        : base(document) => _value = new DocumentSentiment(document);

    internal AnalyzeSentimentResult(WireDocumentError failure)
        : base(failure)
    {
    }

    /// <exception cref="InvalidOperationException">The document failed; see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public DocumentSentiment DocumentSentiment => Succeeded(_value);
}
