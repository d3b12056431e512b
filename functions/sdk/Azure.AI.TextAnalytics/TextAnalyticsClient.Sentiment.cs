namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <param name="document">The text to look at.</param>
    /// <param name="language">Its language as an ISO 639-1 code; the client's default if left out.</param>
    /// <param name="options">How to look at it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="RequestFailedException">The service refused the request or the document.</exception>
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(
        string document, string? language = null, AnalyzeSentimentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var answer = await WeighAsync(Numbered([document], language), options, cancellationToken).ConfigureAwait(false);
        return Single(answer.GetRawResponse(), answer.Value, result => result.DocumentSentiment);
    }

    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<string> documents, string? language = null, AnalyzeSentimentOptions? options = null, CancellationToken cancellationToken = default) =>
        WeighAsync(Numbered(documents, language), options, cancellationToken);

    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions? options = null, CancellationToken cancellationToken = default) =>
        WeighAsync(AsGiven(documents), options, cancellationToken);

    private async Task<Response<AnalyzeSentimentResultCollection>> WeighAsync(
        WireInputDocument[] documents, AnalyzeSentimentOptions? options, CancellationToken cancellationToken)
    {
        var parameters = WireParameters.From(options) with { StringIndexType = WireParameters.Utf16CodeUnit };
        var (response, results) = await _service.SendAsync(
            new WireRequest("SentimentAnalysis", parameters, new WireInput(documents)),
            options?.IncludeStatistics, Wire.Default.WireReplyWireSentimentDocument, cancellationToken).ConfigureAwait(false);
        var inOrder = InputOrder.Arrange(documents, results,
            document => new AnalyzeSentimentResult(document), error => new AnalyzeSentimentResult(error));
        return Response.FromValue(
            new AnalyzeSentimentResultCollection(inOrder, results.Statistics, results.ModelVersion), response);
    }
}
