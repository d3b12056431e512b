using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Core.Areas;
using SendVoice.Functions.Housekeeping.Settings;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Publishing;
using SendVoice.Functions.Publishing.Packs;
using SendVoice.Functions.Reviewing;
using SendVoice.Functions.Storage;
using SendVoice.Testing;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Publishing;

/// <summary>
/// A running app whose store holds one invented October, and beside it the services with which the command writes packs from the same store.
/// </summary>
public sealed class PublishedOctober : IAsyncLifetime, IDisposable
{
    private readonly AppFixture _app = new();
    private IHost? _host;
    private string? _cookie;

    public HttpClient Client => _app.App.Client;

    public Area Area => Get<AreaRegistry>().Find(AreaKey.Parse("exampleshire"))!;

    public PackWriter Packs => Get<PackWriter>();

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _host = Build(_app.StorageConnection);
        await _host.StartAsync();
        foreach (var comment in October.Comments)
            await Get<ICommentStore>().InsertAsync(comment, CancellationToken.None);
        foreach (var action in October.Actions)
            await Get<IActionStore>().InsertAsync(action, CancellationToken.None);
        _cookie = await StaffCookie.GetAsync(_app.App);
    }

    /// <summary>Asks as the signed-in developer.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", _cookie);
        return await Client.SendAsync(request);
    }

    public async Task DisposeAsync()
    {
        if (_host is not null)
            await _host.StopAsync();
        await _app.DisposeAsync();
    }

    public void Dispose() => _host?.Dispose();

    private static IHost Build(string storage)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration["AzureWebJobsStorage"] = storage;
        builder.Configuration[SettingsServices.DirectoryKey] = RepositoryRoot.Combine("functions", "SendVoice.Functions", "config");
        builder.AddSettings();
        builder.AddStorage();
        builder.AddPublishing();
        return builder.Build();
    }

    private T Get<T>() where T : notnull => _host!.Services.GetRequiredService<T>();
}
