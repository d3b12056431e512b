namespace Azure.AI.TextAnalytics;

/// <summary>Why there is no value, in the words of the innermost error the service gave.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(WireError error)
    {
        while (error.Innererror is { } inner)
            error = inner;
        ErrorCode = error.Code;
        Message = error.Message;
        Target = error.Target;
    }

    public TextAnalyticsErrorCode ErrorCode { get; }

    public string Message { get; }

    public string? Target { get; }
}
