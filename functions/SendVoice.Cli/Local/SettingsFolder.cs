using SendVoice.Core.Areas;
using SendVoice.Core.Theming;
using SendVoice.Functions.Housekeeping.Settings;

namespace SendVoice.Cli.Local;

/// <summary>The areas and the taxonomy of this installation, for commands that need nothing else of the app.</summary>
internal sealed class SettingsFolder(SettingsDirectory directory)
{
    public static SettingsFolder Open() => new(SettingsDirectory.Chosen(
        Environment.GetEnvironmentVariable(SettingsServices.DirectoryKey.Replace(":", "__", StringComparison.Ordinal))));

    /// <exception cref="SettingsException">A file cannot be used.</exception>
    public IReadOnlyList<Area> Areas() => directory.All("areas", AreaReader.Read);

    /// <exception cref="SettingsException">The file cannot be used.</exception>
    public Taxonomy Taxonomy() => directory.One("taxonomy.json", TaxonomyReader.Read);
}
