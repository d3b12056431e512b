using System.Text.Json;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Publishing.Packs;

namespace SendVoice.Functions.Tests.Publishing.Packs;

public sealed class PackWriterTests(PublishedOctober october) : IClassFixture<PublishedOctober>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sendvoice-packs-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("send-partnership")]
    [InlineData("childrens-trust")]
    [InlineData("ehc-panel")]
    public async Task Page_pack_and_data_hold_the_same_figures(string board)
    {
        var (html, json) = await WriteAsync(board);
        using var answer = await october.GetAsync($"/exampleshire/months/2026-10?board={board}");
        var page = Counts(FiguresOf.Html(FiguresOf.Page(await answer.Content.ReadAsStringAsync())));

        Assert.Equal(page, Counts(FiguresOf.Html(FiguresOf.Page(html))));
        using var data = JsonDocument.Parse(json);
        Assert.Equal(page, Counts(FiguresOf.Json(data.RootElement)));
    }

    [Fact]
    public async Task The_same_month_gives_the_same_bytes()
    {
        Assert.Equal(await WriteAsync("send-partnership"), await WriteAsync("send-partnership"));
    }

    [Fact]
    public async Task The_files_are_named_after_area_board_and_month_and_nothing_else_is_left_there()
    {
        var files = await october.Packs.WriteAsync(Request("ehc-panel"), [PackFormat.Html, PackFormat.Json], Folder("deep"), CancellationToken.None);

        Assert.Equal(["exampleshire-ehc-panel-2026-10.html", "exampleshire-ehc-panel-2026-10.json"], files.Select(Path.GetFileName));
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(Folder("deep")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_needs_nothing_beside_it()
    {
        var (html, _) = await WriteAsync("send-partnership");
        var page = FiguresOf.Page(html);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, [src]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("size:A4", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_somewhere()
    {
        var (html, _) = await WriteAsync("send-partnership");
        var page = FiguresOf.Page(html);

        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_data_explains_itself()
    {
        var (_, json) = await WriteAsync("send-partnership");
        using var data = JsonDocument.Parse(json);
        var explained = data.RootElement.GetProperty("dictionary").EnumerateObject().Select(entry => entry.Name.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("sendvoice-month/1", data.RootElement.GetProperty("schema").GetString());
        Assert.All(data.RootElement.EnumerateObject().Where(field => field.Name != "dictionary"), field => Assert.Contains(field.Name, explained));
    }

    [Fact]
    public async Task What_nobody_approved_is_in_no_file()
    {
        var (html, json) = await WriteAsync("send-partnership");

        Assert.DoesNotContain(October.Unapproved, html + json, StringComparison.Ordinal);
        Assert.Contains(October.ApprovedByTwo, html, StringComparison.Ordinal);
        Assert.Contains(October.ApprovedByTwo, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_or_board_that_is_not_there_is_named_with_those_that_are()
    {
        var area = await Assert.ThrowsAsync<PackException>(() => october.Packs.WriteAsync(
            new(AreaKey.Parse("elsewhere"), "x", Month.Parse("2026-10")), [PackFormat.Json], Folder("none"), CancellationToken.None));
        var board = await Assert.ThrowsAsync<PackException>(() => october.Packs.WriteAsync(Request("x"), [PackFormat.Json], Folder("none"), CancellationToken.None));

        Assert.StartsWith("There is no area 'elsewhere'. There is: ", area.Message, StringComparison.Ordinal);
        Assert.Equal("Exampleshire has no board 'x'. It has: childrens-trust, ehc-panel, scrutiny, send-partnership.", board.Message);
        Assert.False(Directory.Exists(Folder("none")));
    }

    private static PackRequest Request(string board) => new(AreaKey.Parse("exampleshire"), board, Month.Parse("2026-10"));

    /// <summary>What is counted, and the run; not what is only counted on the page.</summary>
    private static List<KeyValuePair<string, string>> Counts(IDictionary<string, string> figures) =>
        [.. figures.Where(figure => figure.Key is not ("fact/Themes not yet answered" or "fact/Sorted by" or "fact/Themes of"))];

    private string Folder(string name) => Path.Combine(_folder.FullName, name);

    private async Task<(string Html, string Json)> WriteAsync(string board)
    {
        var files = await october.Packs.WriteAsync(Request(board), [PackFormat.Html, PackFormat.Json], _folder.FullName, CancellationToken.None);
        return (await File.ReadAllTextAsync(files[0]), await File.ReadAllTextAsync(files[1]));
    }
}
