using SendVoice.Testing.Azurite;
using Xunit;

namespace SendVoice.Testing.App;

/// <summary>One app over one storage account, shared by the tests of a collection.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private readonly AzuriteServer _storage = new();
    private AppProcess? _app;

    public AppProcess App => _app ?? throw new InvalidOperationException("The app has not been started.");

    public string StorageConnection => _storage.ConnectionString;

    public async Task InitializeAsync()
    {
        await _storage.StartAsync();
        _app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString });
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        await _storage.DisposeAsync();
    }
}
