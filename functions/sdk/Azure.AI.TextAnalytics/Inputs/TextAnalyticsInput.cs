namespace Azure.AI.TextAnalytics;

public class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text) = (id, text);
    }

    /// <summary>Names the document within its batch; the answer carries it back.</summary>
    public string Id { get; }

    public string Text { get; }
}
