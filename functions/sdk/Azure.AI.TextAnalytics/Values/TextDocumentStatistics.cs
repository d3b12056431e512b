using System.Runtime.InteropServices;

namespace Azure.AI.TextAnalytics;

[StructLayout(LayoutKind.Sequential)]
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(WireDocumentStatistics statistics) =>
        (CharacterCount, TransactionCount) = (statistics.CharactersCount, statistics.TransactionsCount);

    /// <summary>The document's length in text elements, as a reader would count them.</summary>
    public int CharacterCount { get; }

    /// <summary>How many transactions the document was billed as.</summary>
    public int TransactionCount { get; }
}
