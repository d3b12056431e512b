using System.Net;
using Microsoft.Playwright;
using SendVoice.Core.Comments;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Browser;

namespace EndToEnd.MainJob;

/// <summary>
/// What the product is for: a family's words go in by form and by text message, and come out in the month page and in a board's pack, anonymised,
/// themed, and answered.
/// </summary>
public sealed class MainJobTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private const string Typed = "My daughter Amira has waited three years for an autism assessment. Nobody rings back.";
    private const string Texted = "Kacper's taxi never turns up on time, school transport is a mess. ring 07700 900654";
    private const string Action = "We changed the taxi contract so that late taxis cost the company money.";

    private readonly AzuriteServer _storage = new();
    private readonly string _packs = Directory.CreateTempSubdirectory("sendvoice-packs-").FullName;

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        Directory.Delete(_packs, recursive: true);
    }

    [Fact]
    public async Task A_familys_words_go_in_and_a_You_said_we_did_month_comes_out()
    {
        var settings = new AppSettings { StorageConnection = _storage.ConnectionString };
        await using var app = await AppProcess.StartAsync(settings);
        var page = await browser.OpenAsync(app.Address);

        await FillInTheFormAsync(page);
        using var text = SignedSms.Request(Texted, "SM-main-job");
        Assert.Equal(HttpStatusCode.OK, (await app.Client.SendAsync(text)).StatusCode);

        using var lead = new Lead(settings);
        var comments = await StoredAsync(lead);
        AssertAnonymisedAndThemed(comments);
        await AnswerAsync(lead, comments);
        AssertTold(await MonthPageAsync(page, comments[0].Month));
        await AssertPackAsync(settings, comments[0].Month);
        AssertNowhere(app.Log);
    }

    private static async Task FillInTheFormAsync(IPage page)
    {
        await page.GotoAsync("/exampleshire");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start now" }).ClickAsync();
        await page.Locator("#respondent").CheckAsync();
        await ContinueAsync(page);
        await page.Locator("textarea").FillAsync(Typed);
        await ContinueAsync(page);
        await page.GetByLabel("Brackenholt", new() { Exact = true }).CheckAsync();
        await ContinueAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/exampleshire/sent");
    }

    private static Task ContinueAsync(IPage page) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

    private static Task<IReadOnlyList<Comment>> StoredAsync(Lead lead) => Eventually.GetAsync(
        async () =>
        {
            var now = Month.Of(TimeProvider.System.GetUtcNow());
            return (IReadOnlyList<Comment>)[.. await lead.ReadAsync(now.Previous), .. await lead.ReadAsync(now)];
        },
        comments => comments.Count >= 2);

    private static void AssertAnonymisedAndThemed(IReadOnlyList<Comment> comments)
    {
        Assert.Equal(2, comments.Count);
        var typed = comments.Single(comment => comment.Channel == Channel.Web);
        var texted = comments.Single(comment => comment.Channel == Channel.Sms);
        Assert.Equal("My daughter [name] has waited three years for an autism assessment. Nobody rings back.", typed.Text.Value);
        Assert.Equal("[name]'s taxi never turns up on time, school transport is a mess. ring [phone]", texted.Text.Value);
        Assert.Contains(typed.Classification.Themes, theme => theme.Code == "diagnosis-waits");
        Assert.Contains(texted.Classification.Themes, theme => theme.Code == "transport");
        Assert.Equal("brackenholt", typed.Locality);
    }

    private static async Task AnswerAsync(Lead lead, IReadOnlyList<Comment> comments)
    {
        foreach (var comment in comments)
            await lead.ApproveQuoteAsync(comment);
        Assert.True(await lead.RecordAsync("transport", Action, comments[0].ReceivedAt));
    }

    private static async Task<string> MonthPageAsync(IPage page, Month month)
    {
        await page.GotoAsync("/sign-in?key=" + AppSettings.DevelopmentKey);
        await page.GotoAsync($"/exampleshire/months/{month}");
        return await page.Locator("main").InnerTextAsync();
    }

    private async Task AssertPackAsync(AppSettings settings, Month month)
    {
        await Command.RunAsync(
            settings, "pack", "--area", "exampleshire", "--board", "send-partnership", "--month", month.ToString(), "--output", _packs, "--format", "html,json");
        AssertTold(WebUtility.HtmlDecode(await File.ReadAllTextAsync(Path.Combine(_packs, $"exampleshire-send-partnership-{month}.html"))));
        using var json = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_packs, $"exampleshire-send-partnership-{month}.json")));
        AssertTold(string.Join('\n', Strings(json.RootElement)));
    }

    private static IEnumerable<string> Strings(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        System.Text.Json.JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static void AssertTold(string text)
    {
        Assert.Contains("has waited three years for an autism assessment", text, StringComparison.Ordinal);
        Assert.Contains("taxi never turns up on time", text, StringComparison.Ordinal);
        Assert.Contains(Action, text, StringComparison.Ordinal);
        Assert.Contains("Waits for autism, ADHD and other assessment", text, StringComparison.Ordinal);
        AssertNowhere(text);
    }

    private static void AssertNowhere(string text)
    {
        foreach (var identifier in (string[])["Amira", "Kacper", "07700 900654", "900654"])
            Assert.DoesNotContain(identifier, text, StringComparison.OrdinalIgnoreCase);
    }
}
