namespace Azure.AI.TextAnalytics;

public readonly struct DetectedLanguage
{
    internal DetectedLanguage(WireLanguageDocument document)
    {
        Name = document.DetectedLanguage.Name;
        Iso6391Name = document.DetectedLanguage.Iso6391Name;
        ConfidenceScore = document.DetectedLanguage.ConfidenceScore;
        Warnings = document.PublicWarnings();
    }

    /// <summary>The language's English name, or "(Unknown)".</summary>
    public string Name { get; }

    /// <summary>The language's ISO 639-1 code, or "(Unknown)".</summary>
    public string Iso6391Name { get; }

    /// <summary>From 0 (unknown) to 1 (certain).</summary>
    public double ConfidenceScore { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
