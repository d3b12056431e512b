namespace Azure.AI.TextAnalytics;

/// <summary>Three scores from 0 to 1 that add up to 1, but for rounding.</summary>
public class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(WireScores scores) =>
        (Positive, Neutral, Negative) = (scores.Positive, scores.Neutral, scores.Negative);

    public double Positive { get; }

    public double Neutral { get; }

    public double Negative { get; }
}
