namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions;
