namespace Azure.AI.TextAnalytics;

internal sealed record WireReply<TDocument>(WireResults<TDocument> Results)
    where TDocument : WireDocument;

internal sealed record WireResults<TDocument>(
    TDocument[] Documents, WireDocumentError[] Errors, string ModelVersion, WireBatchStatistics? Statistics = null)
    where TDocument : WireDocument;

internal sealed record WireDocumentError(string Id, WireError Error);

/// <summary>The body of an answer that is not 200.</summary>
internal sealed record WireFailure(WireError Error);

/// <summary>Errors nest: the innermost says most.</summary>
internal sealed record WireError(string Code, string Message, string? Target = null, WireError? Innererror = null);

internal sealed record WireWarning(string Code, string Message);

internal sealed record WireBatchStatistics(
    int DocumentsCount, int ValidDocumentsCount, int ErroneousDocumentsCount, long TransactionsCount);

internal sealed record WireDocumentStatistics(int CharactersCount, int TransactionsCount);
