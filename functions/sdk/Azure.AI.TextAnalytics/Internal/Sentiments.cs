namespace Azure.AI.TextAnalytics;

internal static class Sentiments
{
    public static TextSentiment Read(string word) => word switch
    {
        "positive" => TextSentiment.Positive,
        "neutral" => TextSentiment.Neutral,
        "negative" => TextSentiment.Negative,
        "mixed" => TextSentiment.Mixed,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "The service named a sentiment that is not known here."),
    };
}
