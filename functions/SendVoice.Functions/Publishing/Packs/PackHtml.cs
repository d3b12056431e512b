using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SendVoice.Core.Summaries;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Publishing.Packs;

/// <summary>A month's summary as one file that opens anywhere, prints on A4 and asks the network for nothing.</summary>
public sealed class PackHtml(IServiceProvider services, ILoggerFactory loggers, SiteAssets assets)
{
    private const string StyleSheet = "site.css";

    public async Task<string> RenderAsync(MonthSummary summary)
    {
        var styles = assets.Find(StyleSheet) ?? throw new InvalidOperationException("The app was built without its style sheet.");
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PackDocument.Summary)] = summary,
            [nameof(PackDocument.Styles)] = Encoding.UTF8.GetString(styles.Content.Span),
        });
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PackDocument>(parameters)).ToHtmlString() + "\n");
    }
}
