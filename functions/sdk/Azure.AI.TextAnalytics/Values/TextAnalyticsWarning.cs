namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(WireWarning warning) => (WarningCode, Message) = (warning.Code, warning.Message);

    public TextAnalyticsWarningCode WarningCode { get; }

    public string Message { get; }
}
