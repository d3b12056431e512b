using System.Net;
using System.Net.Http.Json;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace Faults;

/// <summary>Storage goes away and comes back while the app runs.</summary>
public sealed class StorageAwayTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("sendvoice-storage-").FullName;
    private AzuriteServer? _storage;

    private AzuriteServer Storage => _storage ??= new AzuriteServer(_data);

    public Task InitializeAsync() => Storage.StartAsync();

    public async Task DisposeAsync()
    {
        await Storage.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task While_storage_is_away_senders_are_told_to_come_back_and_afterwards_all_goes_on()
    {
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = Storage.ConnectionString });
        Assert.Equal(HttpStatusCode.OK, (await TextAsync(app, "SM1")).StatusCode);
        await StoredAsync(1);

        await Storage.StopAsync();
        await RefusesPolitelyAsync(await TextAsync(app, "SM2"));
        await RefusesPolitelyAsync(await PostAsync(app));

        await Storage.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await TextAsync(app, "SM2")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(app)).StatusCode);
        await StoredAsync(3);
        Assert.DoesNotContain("buttercup", app.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_starts_without_storage_and_works_once_it_is_there()
    {
        await Storage.StopAsync();
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = Storage.ConnectionString });
        await RefusesPolitelyAsync(await TextAsync(app, "SM1"));

        await Storage.StartAsync();
        var answer = await Eventually.GetAsync(() => TextAsync(app, "SM1"), response => response.StatusCode == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await StoredAsync(1);
    }

    private static async Task<HttpResponseMessage> TextAsync(AppProcess app, string sid)
    {
        using var request = SignedSms.Request("buttercup club closed", sid);
        return await app.Client.SendAsync(request);
    }

    private static Task<HttpResponseMessage> PostAsync(AppProcess app) => app.Client.PostAsJsonAsync(
        "/api/exampleshire/comments", new { text = "buttercup club closed", respondent = "parent", token = "0123456789abcdef0123" });

    private static async Task RefusesPolitelyAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.DoesNotContain("buttercup", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task StoredAsync(int count)
    {
        var stored = await Eventually.GetAsync(() => StoredComments.IdsAsync(Storage.ConnectionString), ids => ids.Count >= count);
        Assert.Equal(count, stored.Count);
    }
}
