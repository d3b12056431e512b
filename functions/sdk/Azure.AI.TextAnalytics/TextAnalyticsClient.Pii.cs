namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <param name="document">The text to look at.</param>
    /// <param name="language">Its language as an ISO 639-1 code; the client's default if left out.</param>
    /// <param name="options">What to look for; everything the service knows if left out.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="RequestFailedException">The service refused the request or the document.</exception>
    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(
        string document, string? language = null, RecognizePiiEntitiesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var answer = await FindPiiAsync(Numbered([document], language), options, cancellationToken).ConfigureAwait(false);
        return Single(answer.GetRawResponse(), answer.Value, result => result.Entities);
    }

    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<string> documents, string? language = null, RecognizePiiEntitiesOptions? options = null, CancellationToken cancellationToken = default) =>
        FindPiiAsync(Numbered(documents, language), options, cancellationToken);

    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions? options = null, CancellationToken cancellationToken = default) =>
        FindPiiAsync(AsGiven(documents), options, cancellationToken);

    private async Task<Response<RecognizePiiEntitiesResultCollection>> FindPiiAsync(
        WireInputDocument[] documents, RecognizePiiEntitiesOptions? options, CancellationToken cancellationToken)
    {
        var parameters = WireParameters.From(options) with
        {
            StringIndexType = WireParameters.Utf16CodeUnit,
            Domain = options?.DomainFilter == PiiEntityDomain.ProtectedHealthInformation ? "phi" : null,
            PiiCategories = options is { CategoriesFilter.Count: > 0 } ? [.. options.CategoriesFilter.Select(category => category.ToString())] : null,
        };
        var (response, results) = await _service.SendAsync(
            new WireRequest("PiiEntityRecognition", parameters, new WireInput(documents)),
            options?.IncludeStatistics, Wire.Default.WireReplyWirePiiDocument, cancellationToken).ConfigureAwait(false);
        var inOrder = InputOrder.Arrange(documents, results,
            document => new RecognizePiiEntitiesResult(document), error => new RecognizePiiEntitiesResult(error));
        return Response.FromValue(
            new RecognizePiiEntitiesResultCollection(inOrder, results.Statistics, results.ModelVersion), response);
    }
}
