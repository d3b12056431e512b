using Microsoft.Azure.Functions.Worker.Builder;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Housekeeping.Settings;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>What every page needs: its dress, its words and its security headers.</summary>
public static class SiteServices
{
    /// <exception cref="SendVoice.Core.Areas.SettingsException">A words file cannot be used; the app does not start.</exception>
    public static FunctionsApplicationBuilder AddSite(this FunctionsApplicationBuilder builder)
    {
        builder.UseMiddleware<SecurityHeaders>();
        builder.UseMiddleware<PlainFaults>();
        builder.Services.AddSiteServices(ReadWords(SettingsDirectory.Chosen(builder.Configuration[SettingsServices.DirectoryKey])));
        return builder;
    }

    internal static IServiceCollection AddSiteServices(this IServiceCollection services, Words words) =>
        services.AddSingleton(words).AddSingleton<SiteAssets>().AddSingleton<SitePages>();

    private static Words ReadWords(SettingsDirectory directory) =>
        WordsReader.Read(directory.All("words", (name, json) => (name, json)));
}
