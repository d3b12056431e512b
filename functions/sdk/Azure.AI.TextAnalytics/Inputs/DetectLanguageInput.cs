namespace Azure.AI.TextAnalytics;

public class DetectLanguageInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>Stands for "give the service no hint".</summary>
    public const string None = "";

    /// <summary>A two-letter ISO 3166-1 code; the client's default when null.</summary>
    public string? CountryHint { get; set; }
}
