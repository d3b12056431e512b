namespace Azure.AI.TextAnalytics;

public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage _value;

    internal DetectLanguageResult(WireLanguageDocument document)
        : base(document) => _value = new DetectedLanguage(document);

    internal DetectLanguageResult(WireDocumentError failure)
        : base(failure)
    {
    }

    /// <exception cref="InvalidOperationException">The document failed; see <see cref="TextAnalyticsResult.Error"/>.</exception>
    public DetectedLanguage PrimaryLanguage => Succeeded(_value);
}
