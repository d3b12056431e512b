namespace Azure.AI.TextAnalytics;

public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection? _value;

    internal ExtractKeyPhrasesResult(WireKeyPhraseDocument document)
        : base(document) => _value = new KeyPhraseCollection(document);

    internal ExtractKeyPhrasesResult(WireDocumentError failure)
        : base(failure)
    {
    }

    /// <exception cref="InvalidOperationException">The document failed; see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public KeyPhraseCollection KeyPhrases => Succeeded(_value);
}
