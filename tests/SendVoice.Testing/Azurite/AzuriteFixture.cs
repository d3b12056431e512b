using System.Security.Cryptography;
using Xunit;

namespace SendVoice.Testing.Azurite;

/// <summary>
/// The Azurite that all test classes of one process share; it ends with the process. Tests keep apart by the names of
/// their queues and tables (<see cref="NewName"/>). A test that stops or breaks its storage makes an <see cref="AzuriteServer"/>.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<AzuriteServer>> Shared = new(StartSharedAsync);

    private AzuriteServer? _server;

    public AzuriteEndpoints Endpoints => _server?.Endpoints ?? throw new InvalidOperationException("Azurite has not been started.");

    public string ConnectionString => Endpoints.ConnectionString;

    /// <summary>A name that is new and fit for queues and tables: lower-case letters and digits, beginning with the stem.</summary>
    public string NewName(string stem = "test") => stem + RandomNumberGenerator.GetHexString(12, lowercase: true);

    public async Task InitializeAsync() => _server = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<AzuriteServer> StartSharedAsync()
    {
        var server = new AzuriteServer();
        await server.StartAsync();
        return server;
    }
}
