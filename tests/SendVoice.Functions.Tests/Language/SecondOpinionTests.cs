using System.Net;
using Azure.Data.Tables;
using SendVoice.Core.Comments;
using SendVoice.Functions.Tests.App;
using SendVoice.Functions.Tests.Intake.Web;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Http;

namespace SendVoice.Functions.Tests.Language;

/// <summary>From the text message to the stored row, with the service, without it, and with one that never answers.</summary>
public sealed class SecondOpinionTests : IAsyncLifetime
{
    private const string Words = "it was puddle again 😀 and my son Tariq waited, ring 07700 900321";

    private readonly AzuriteServer _storage = new();

    private readonly SettingsCopy _switchedOn = SettingsCopy.With("areas/exampleshire.json", ("\"secondOpinion\": false", "\"secondOpinion\": true"));

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        _switchedOn.Dispose();
    }

    [Fact]
    public async Task What_either_finds_is_masked_and_the_service_never_sees_the_raw_words()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Finding(("puddle", "Person"));
        await using var app = await StartAsync(stub.Address, _switchedOn.Path);

        var row = await SendAsync(app, "SM-both");

        Assert.Equal("it was [name 1] again 😀 and my son [name 2] waited, ring [phone]", row.GetString("Text"));
        Assert.Equal("both", row.GetString("SecondOpinion"));
        var sent = Assert.Single(LanguageStub.DocumentsOf(Assert.Single(stub.Requests))).Text;
        Assert.Equal("it was puddle again 😀 and my son [name] waited, ring [phone]", sent);
        Assert.DoesNotContain("puddle", app.Log, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Second opinion on: 1 areas ask for it", app.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_never_answers_leaves_our_own_result_marked_and_is_left_alone()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectPii().Hang();
        await using var app = await StartAsync(stub.Address, _switchedOn.Path);

        var first = await SendAsync(app, "SM-slow");
        var second = await SendAsync(app, "SM-after");

        Assert.All([first, second], row =>
        {
            Assert.Equal("it was puddle again 😀 and my son [name] waited, ring [phone]", row.GetString("Text"));
            Assert.Equal("local-only", row.GetString("SecondOpinion"));
        });
        Assert.Single(stub.Requests);
        Assert.Contains("No second opinion on 1 comments", app.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("puddle", app.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_area_that_has_not_switched_it_on_never_reaches_the_service()
    {
        await using var stub = await HttpStub.StartAsync();
        await using var app = await StartAsync(stub.Address, settings: "");

        var row = await SendAsync(app, "SM-off");

        Assert.Equal("not-asked", row.GetString("SecondOpinion"));
        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task An_area_that_has_switched_it_on_where_there_is_no_service_is_told_so_at_start()
    {
        await using var app = await StartAsync(endpoint: null, _switchedOn.Path);

        var row = await SendAsync(app, "SM-none");

        Assert.Equal("not-asked", row.GetString("SecondOpinion"));
        Assert.Contains("Second opinion off: 1 areas ask for it, but Language:Endpoint is not set", app.Log, StringComparison.Ordinal);
    }

    private Task<AppProcess> StartAsync(Uri? endpoint, string settings) => AppProcess.StartAsync(new AppSettings
    {
        StorageConnection = _storage.ConnectionString,
        Extra = new Dictionary<string, string?>
        {
            ["Settings__Directory"] = settings,
            ["Language__Endpoint"] = endpoint?.ToString(),
            ["Language__Key"] = endpoint is null ? null : LanguageStub.Key,
            ["Language__PatienceSeconds"] = endpoint is null ? null : "1",
            ["Language__PauseSeconds"] = "3600",
        },
    });

    private async Task<TableEntity> SendAsync(AppProcess app, string sid)
    {
        using var request = SignedSms.Request(Words, sid);
        using var response = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await new Store(_storage.ConnectionString).StoredAsync(Channel.Sms, sid);
    }
}
