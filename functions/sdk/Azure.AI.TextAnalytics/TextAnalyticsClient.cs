using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// Asks the language service about documents: personal information, language, sentiment and key phrases. A batch goes
/// to the service in one request: one over the service's limits is refused by the service, not divided here.
/// </summary>
public partial class TextAnalyticsClient
{
    private const string Scope = "https://cognitiveservices.azure.com/.default";
    private readonly TextAnalyticsClientOptions _options;
    private readonly AnalyzeTextEndpoint _service;

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new KeyPolicy(credential), options)
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope), options)
    {
    }

    private TextAnalyticsClient(Uri endpoint, HttpPipelinePolicy authentication, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _service = new AnalyzeTextEndpoint(endpoint, HttpPipelineBuilder.Build(options, authentication), options.Version);
    }

    private WireInputDocument[] Numbered(IEnumerable<string> documents, string? language) =>
        [.. documents.Select((text, index) => new WireInputDocument($"{index}", text, language ?? _options.DefaultLanguage, null))];

    private WireInputDocument[] AsGiven(IEnumerable<TextDocumentInput> documents) =>
        [.. documents.Select(document =>
            new WireInputDocument(document.Id, document.Text, document.Language ?? _options.DefaultLanguage, null))];

    /// <summary>The one result of a single-document call; the document's own failure becomes the call's.</summary>
    private static Response<TValue> Single<TResult, TValue>(Response response, IList<TResult> results, Func<TResult, TValue> value)
        where TResult : TextAnalyticsResult
    {
        var result = results.Single();
        if (result.HasError)
            throw new RequestFailedException(response.Status, result.Error.Message, result.Error.ErrorCode.ToString(), null);

        return Response.FromValue(value(result), response);
    }
}
