using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EndToEnd.Form;

/// <summary>
/// Checks the page as it stands with axe-core. The package's own runner waits for the network to fall silent first, which on a page that loads nothing
/// more can be over before the wait begins and then never comes.
/// </summary>
internal static class Accessibility
{
    private const string Run =
        "tags => axe.run(document, { runOnly: { type: 'tag', values: tags } })"
        + ".then(result => result.violations.flatMap(violation => violation.nodes.map(node => violation.id + ' ' + node.html)))";

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    /// <returns>Each broken rule with the element that breaks it.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run, Tags);
        return [.. found.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
