using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Theming;

/// <summary>The taxonomy in <c>config/taxonomy.json</c>, and the classifier that serves it.</summary>
internal static class ShippedTaxonomy
{
    public static Taxonomy Taxonomy { get; } = TaxonomyReader.Read("taxonomy.json", SettingsFiles.Text("taxonomy.json"));

    public static ThemeClassifier Classifier { get; } = new(Taxonomy);
}
