namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <param name="document">The text to look at.</param>
    /// <param name="language">Its language as an ISO 639-1 code; the client's default if left out.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="RequestFailedException">The service refused the request or the document.</exception>
    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(
        string document, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var answer = await ExtractAsync(Numbered([document], language), null, cancellationToken).ConfigureAwait(false);
        return Single(answer.GetRawResponse(), answer.Value, result => result.KeyPhrases);
    }

    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<string> documents, string? language = null, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ExtractAsync(Numbered(documents, language), options, cancellationToken);

    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ExtractAsync(AsGiven(documents), options, cancellationToken);

    private async Task<Response<ExtractKeyPhrasesResultCollection>> ExtractAsync(
        WireInputDocument[] documents, TextAnalyticsRequestOptions? options, CancellationToken cancellationToken)
    {
        var (response, results) = await _service.SendAsync(
            new WireRequest("KeyPhraseExtraction", WireParameters.From(options), new WireInput(documents)),
            options?.IncludeStatistics, Wire.Default.WireReplyWireKeyPhraseDocument, cancellationToken).ConfigureAwait(false);
        var inOrder = InputOrder.Arrange(documents, results,
            document => new ExtractKeyPhrasesResult(document), error => new ExtractKeyPhrasesResult(error));
        return Response.FromValue(
            new ExtractKeyPhrasesResultCollection(inOrder, results.Statistics, results.ModelVersion), response);
    }
}
