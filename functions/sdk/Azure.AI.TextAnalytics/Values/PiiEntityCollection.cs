using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(WirePiiDocument document)
        : base([.. document.Entities.Select(entity => new PiiEntity(entity))])
    {
        RedactedText = document.RedactedText;
        Warnings = document.PublicWarnings();
    }

    /// <summary>The document with each character of each entity replaced by an asterisk.</summary>
    public string RedactedText { get; }

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
