namespace Azure.AI.TextAnalytics;

public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection? _value;

    internal RecognizePiiEntitiesResult(WirePiiDocument document)
        : base(document) => _value = new PiiEntityCollection(document);

    internal RecognizePiiEntitiesResult(WireDocumentError failure)
        : base(failure)
    {
    }

    /// <exception cref="InvalidOperationException">The document failed; see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public PiiEntityCollection Entities => Succeeded(_value);
}
