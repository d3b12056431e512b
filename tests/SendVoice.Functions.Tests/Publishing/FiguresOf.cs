using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SendVoice.Functions.Tests.Publishing;

/// <summary>The figures that readers find, by where they stand, whichever way they read them.</summary>
internal static class FiguresOf
{
    public static IDocument Page(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>As <c>theme/transport</c>, <c>theme/transport/sentiment</c> (its rows in order, with commas) and <c>heard/channel</c>.</summary>
    public static SortedDictionary<string, string> Html(IDocument page)
    {
        var figures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in page.QuerySelectorAll("#glance tbody tr"))
            figures["theme/" + row.QuerySelector("a")!.GetAttribute("href")![("#theme-".Length)..]] = row.QuerySelector("td")!.TextContent;
        foreach (var table in page.QuerySelectorAll("table[data-breakdown]"))
        {
            var theme = table.Closest("section[id^=theme-]")?.Id;
            var key = (theme is null ? "heard" : "theme/" + theme["theme-".Length..]) + "/" + table.GetAttribute("data-breakdown");
            figures[key] = string.Join(',', table.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        }

        foreach (var fact in page.QuerySelectorAll(".sv-facts .govuk-summary-list__row"))
            figures["fact/" + fact.QuerySelector("dt")!.TextContent] = fact.QuerySelector("dd")!.TextContent;
        return figures;
    }

    public static SortedDictionary<string, string> Json(JsonElement pack)
    {
        var figures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var theme in pack.GetProperty("themes").EnumerateArray().Where(theme => Text(theme.GetProperty("count")) != "0"))
        {
            var key = "theme/" + theme.GetProperty("code").GetString();
            figures[key] = Text(theme.GetProperty("count"));
            Add(figures, key + "/respondent", theme.GetProperty("respondents"));
            Add(figures, key + "/sentiment", theme.GetProperty("sentiment"));
        }

        foreach (var table in pack.GetProperty("heardFrom").EnumerateObject())
            Add(figures, "heard/" + table.Name, table.Value);
        var (review, feelings) = (pack.GetProperty("review"), pack.GetProperty("sentiment"));
        figures["fact/Comments"] = Text(pack.GetProperty("comments"));
        figures["fact/Praise"] = Text(feelings.GetProperty("positive"));
        figures["fact/Criticism"] = Text(feelings.GetProperty("negative"));
        figures["fact/Praise and criticism"] = Text(feelings.GetProperty("mixed"));
        figures["fact/Neither praise nor criticism"] = Text(feelings.GetProperty("neutral"));
        figures["fact/Waiting for a person to review"] = Text(review.GetProperty("waiting"));
        figures["fact/The computer was not sure of a theme"] = Text(review.GetProperty("unthemed"));
        figures["fact/Raised a safeguarding alert"] = Text(review.GetProperty("alerts"));
        figures["fact/Withheld by a person, in no other figure"] = Text(review.GetProperty("withheld"));
        figures["fact/Run"] = pack.GetProperty("run").GetString()!;
        return figures;
    }

    private static void Add(SortedDictionary<string, string> figures, string key, JsonElement table)
    {
        if (table.ValueKind != JsonValueKind.Null)
            figures[key] = string.Join(',', table.EnumerateObject().Select(row => Text(row.Value)));
    }

    private static string Text(JsonElement count) => count.ValueKind == JsonValueKind.Number ? count.GetRawText() : count.GetString()!;
}
