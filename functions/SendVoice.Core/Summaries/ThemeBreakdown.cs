namespace SendVoice.Core.Summaries;

/// <summary>What a theme's comments are broken down by.</summary>
internal enum ThemeBreakdown
{
    Respondent,
    Sentiment,
}
