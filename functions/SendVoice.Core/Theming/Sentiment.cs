namespace SendVoice.Core.Theming;

/// <summary>How the writer feels about what they describe.</summary>
public enum Sentiment
{
    Neutral,
    Positive,
    Negative,
    Mixed,
}
