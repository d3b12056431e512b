namespace Azure.AI.TextAnalytics;

public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>The document's language as an ISO 639-1 code; the client's default when null.</summary>
    public string? Language { get; set; }
}
