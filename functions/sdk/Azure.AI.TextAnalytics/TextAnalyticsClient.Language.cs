namespace Azure.AI.TextAnalytics;

public partial class TextAnalyticsClient
{
    /// <param name="document">The text to look at.</param>
    /// <param name="countryHint">
    /// A two-letter ISO 3166-1 code that helps with ambiguous words, or <see cref="DetectLanguageInput.None"/>; the
    /// client's default if left out.
    /// </param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="RequestFailedException">The service refused the request or the document.</exception>
    public virtual async Task<Response<DetectedLanguage>> DetectLanguageAsync(
        string document, string? countryHint = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(document);
        var answer = await DetectLanguageBatchAsync([document], countryHint, null, cancellationToken).ConfigureAwait(false);
        return Single(answer.GetRawResponse(), answer.Value, result => result.PrimaryLanguage);
    }

    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<string> documents, string? countryHint = null, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DetectAsync(
            [.. documents.Select((text, index) => new WireInputDocument($"{index}", text, null, countryHint ?? _options.DefaultCountryHint))],
            options, cancellationToken);

    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DetectAsync(
            [.. documents.Select(document =>
                new WireInputDocument(document.Id, document.Text, null, document.CountryHint ?? _options.DefaultCountryHint))],
            options, cancellationToken);

    private async Task<Response<DetectLanguageResultCollection>> DetectAsync(
        WireInputDocument[] documents, TextAnalyticsRequestOptions? options, CancellationToken cancellationToken)
    {
        var (response, results) = await _service.SendAsync(
            new WireRequest("LanguageDetection", WireParameters.From(options), new WireInput(documents)),
            options?.IncludeStatistics, Wire.Default.WireReplyWireLanguageDocument, cancellationToken).ConfigureAwait(false);
        var inOrder = InputOrder.Arrange(documents, results,
            document => new DetectLanguageResult(document), error => new DetectLanguageResult(error));
        return Response.FromValue(
            new DetectLanguageResultCollection(inOrder, results.Statistics, results.ModelVersion), response);
    }
}
