using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>One result a document, failures among them, in the order the documents were given.</summary>
public class AnalyzeSentimentResultCollection : ReadOnlyCollection<AnalyzeSentimentResult>
{
    internal AnalyzeSentimentResultCollection(IList<AnalyzeSentimentResult> results, WireBatchStatistics? statistics, string modelVersion)
        : base(results)
    {
        Statistics = statistics is null ? null : new TextDocumentBatchStatistics(statistics);
        ModelVersion = modelVersion;
    }

    /// <summary>Null unless statistics were asked for.</summary>
    public TextDocumentBatchStatistics? Statistics { get; }

    public string ModelVersion { get; }
}
