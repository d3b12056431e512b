namespace Azure.AI.TextAnalytics;

public class TextAnalyticsRequestOptions
{
    /// <summary>The version of the model to use; the service's latest when null.</summary>
    public string? ModelVersion { get; set; }

    public bool IncludeStatistics { get; set; }

    /// <summary>
    /// Whether the service must keep no copy of the text. When null the service decides: it keeps none when looking for
    /// personal information, and for 48 hours otherwise.
    /// </summary>
    public bool? DisableServiceLogs { get; set; }
}
