using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(WireKeyPhraseDocument document)
        : base([.. document.KeyPhrases]) => Warnings = document.PublicWarnings();

    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
