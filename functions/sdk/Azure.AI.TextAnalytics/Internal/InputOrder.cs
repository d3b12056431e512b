namespace Azure.AI.TextAnalytics;

/// <summary>The service answers successes and failures in two lists; callers get one, in the order they asked.</summary>
internal static class InputOrder
{
    public static IList<TResult> Arrange<TDocument, TResult>(
        WireInputDocument[] asked,
        WireResults<TDocument> answered,
        Func<TDocument, TResult> succeeded,
        Func<WireDocumentError, TResult> failed)
        where TDocument : WireDocument
        where TResult : TextAnalyticsResult
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in asked)
            places[document.Id] = places.Count;

        return [.. answered.Documents.Select(succeeded).Concat(answered.Errors.Select(failed)).OrderBy(result => places[result.Id])];
    }
}
