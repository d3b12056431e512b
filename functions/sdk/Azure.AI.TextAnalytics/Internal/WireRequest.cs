namespace Azure.AI.TextAnalytics;

internal sealed record WireRequest(string Kind, WireParameters Parameters, WireInput AnalysisInput);

internal sealed record WireInput
{
    public WireInput(WireInputDocument[] documents)
    {
        if (documents.Length == 0)
            throw new ArgumentException("There are no documents to analyse.", nameof(documents));
        Documents = documents;
    }

    public WireInputDocument[] Documents { get; }
}

internal sealed record WireInputDocument(string Id, string Text, string? Language, string? CountryHint);

internal sealed record WireParameters(string? ModelVersion, bool? LoggingOptOut)
{
    /// <summary>Offsets and lengths then fit .NET strings: both count UTF-16 code units.</summary>
    public const string Utf16CodeUnit = "Utf16CodeUnit";

    public string? StringIndexType { get; init; }

    public string? Domain { get; init; }

    public string[]? PiiCategories { get; init; }

    public static WireParameters From(TextAnalyticsRequestOptions? options) =>
        new(options?.ModelVersion, options?.DisableServiceLogs);
}
