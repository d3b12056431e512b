using Microsoft.Extensions.DependencyInjection.Extensions;
using SendVoice.Functions.Publishing.Months;
using SendVoice.Functions.Publishing.Packs;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Publishing;

/// <summary>Month pages and packs. The command registers them too, without the site around them.</summary>
public static class PublishingServices
{
    public static IHostApplicationBuilder AddPublishing(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<SiteAssets>();
        builder.Services.AddSingleton<MonthSummaries>();
        builder.Services.AddSingleton<PackHtml>();
        builder.Services.AddSingleton<PackWriter>();
        return builder;
    }
}
