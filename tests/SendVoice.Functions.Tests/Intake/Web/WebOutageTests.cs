using System.Net;
using System.Text;
using SendVoice.Functions.Tests.Intake.Web.Form;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace SendVoice.Functions.Tests.Intake.Web;

/// <summary>An app of their own, because its storage goes away or its limits are tight.</summary>
#pragma warning disable CA1001 // xunit disposes of it through IAsyncLifetime.
public sealed class WebOutageTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sendvoice-outage");
    private readonly AzuriteServer _storage;

    public WebOutageTests() => _storage = new AzuriteServer(_folder.FullName);

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_storage_nothing_is_accepted_and_the_form_keeps_everything()
    {
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString });
        var visitor = new FormVisitor(app.Client);
        var check = await visitor.CheckAsync("Not lost");
        await _storage.StopAsync();

        var answer = await visitor.SendAsync(check);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Response.Headers.RetryAfter!.Delta);
        Assert.Equal(
            "Sorry, we could not take your answers just now. Nothing is lost: press Send again in a minute.",
            answer.Document.QuerySelector(".govuk-notification-banner__heading")!.TextContent);
        Assert.Equal("Not lost", answer.Document.QuerySelector(".sv-words")!.TextContent);
        await JsonIsUnavailableAsync(app);

        await _storage.StartAsync();
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.SendAsync(answer)).Status);
    }

    [Fact]
    public async Task Over_the_limit_the_form_keeps_everything_and_JSON_says_how_long_to_wait()
    {
        await using var app = await AppProcess.StartAsync(new AppSettings
        {
            StorageConnection = _storage.ConnectionString,
            Extra = new Dictionary<string, string?> { ["Intake__RequestsPerMinute"] = "1" },
        });
        var visitor = new FormVisitor(app.Client);
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.SendAsync(await visitor.CheckAsync("The first"))).Status);

        var answer = await visitor.SendAsync(await visitor.CheckAsync("One too many"));
        var json = await PostJsonAsync(app);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Equal("One too many", answer.Document.QuerySelector(".sv-words")!.TextContent);
        Assert.Equal(HttpStatusCode.TooManyRequests, json.StatusCode);
        Assert.InRange(json.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task While_intake_is_closed_the_page_says_so_and_nothing_is_accepted()
    {
        using var settings = SettingsCopy.With("areas/exampleshire.json", ("\"dpiaReference\": \"EXS-DPIA-2026-014\",", ""));
        await using var app = await AppProcess.StartAsync(new AppSettings
        {
            StorageConnection = _storage.ConnectionString,
            Extra = new Dictionary<string, string?> { ["Settings__Directory"] = settings.Path },
        });
        var visitor = new FormVisitor(app.Client);

        var start = await visitor.GetAsync(FormVisitor.Start);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, start.Status);
        Assert.Equal("This form is not open yet", start.Heading);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.BeginAsync()).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await PostJsonAsync(app)).StatusCode);
    }

    private static async Task JsonIsUnavailableAsync(AppProcess app)
    {
        var json = await PostJsonAsync(app);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, json.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), json.Headers.RetryAfter!.Delta);
    }

    private static async Task<HttpResponseMessage> PostJsonAsync(AppProcess app)
    {
        using var content = new StringContent("""{ "text": "a", "respondent": "parent" }""", Encoding.UTF8, "application/json");
        return await app.Client.PostAsync("/api/exampleshire/comments", content);
    }
}
