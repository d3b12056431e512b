namespace Azure.AI.TextAnalytics;

/// <summary>What the service said of one document: a value, or the reason there is none.</summary>
public class TextAnalyticsResult
{
    private protected TextAnalyticsResult(WireDocument document)
    {
        Id = document.Id;
        Statistics = document.Statistics is { } counted ? new TextDocumentStatistics(counted) : default;
    }

    private protected TextAnalyticsResult(WireDocumentError failure)
    {
        Id = failure.Id;
        Error = new TextAnalyticsError(failure.Error);
        HasError = true;
    }

    public string Id { get; }

    /// <summary>All zeros unless statistics were asked for.</summary>
    public TextDocumentStatistics Statistics { get; }

    public TextAnalyticsError Error { get; }

    public bool HasError { get; }

    private protected T Succeeded<T>(T? value) =>
        HasError || value is null
            ? throw new InvalidOperationException(
                $"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}")
            : value;
}
