using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Housekeeping.Settings;

/// <summary>Areas, surveys and taxonomy, validated before anything else starts.</summary>
public static class SettingsServices
{
    /// <summary>Configuration key of another settings folder than <c>config</c> beside the app.</summary>
    public const string DirectoryKey = "Settings:Directory";

    /// <summary>Registers <see cref="AreaRegistry"/>, <see cref="Taxonomy"/> and <see cref="SurveyCatalogue"/>.</summary>
    /// <exception cref="SettingsException">A settings file cannot be used: the app does not start.</exception>
    public static IHostApplicationBuilder AddSettings(this IHostApplicationBuilder builder)
    {
        var directory = SettingsDirectory.Chosen(builder.Configuration[DirectoryKey]);
        var taxonomy = directory.One("taxonomy.json", TaxonomyReader.Read);
        var surveys = new SurveyCatalogue(directory.All("surveys", SurveyReader.Read));
        var areas = new AreaRegistry(directory.All("areas", AreaReader.Read));
        foreach (var area in areas.All)
        {
            AreaChecks.CheckBoards(area, taxonomy);
            AreaChecks.CheckLanguages(area, surveys);
        }

        builder.Services.AddSingleton(taxonomy).AddSingleton(surveys).AddSingleton(areas);
        return builder;
    }
}
