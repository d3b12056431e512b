namespace Azure.AI.TextAnalytics;

public class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(WireBatchStatistics statistics)
    {
        DocumentCount = statistics.DocumentsCount;
        ValidDocumentCount = statistics.ValidDocumentsCount;
        InvalidDocumentCount = statistics.ErroneousDocumentsCount;
        TransactionCount = statistics.TransactionsCount;
    }

    public int DocumentCount { get; }

    public int ValidDocumentCount { get; }

    /// <summary>Documents that were empty, too long or in a language the service does not know.</summary>
    public int InvalidDocumentCount { get; }

    /// <summary>How many transactions the batch was billed as.</summary>
    public long TransactionCount { get; }
}
