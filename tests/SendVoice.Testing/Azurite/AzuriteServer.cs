namespace SendVoice.Testing.Azurite;

/// <summary>
/// A storage account of one's own: Azurite on free loopback ports, which it keeps when it is stopped and started again.
/// Its process ends with this object, and with the test process however that ends.
/// </summary>
/// <param name="location">A folder for its data, so that they outlive a restart; null keeps them in memory, lost at each stop.</param>
public sealed class AzuriteServer(string? location = null) : IAsyncDisposable
{
    private AzuriteProcess? _run;

    /// <summary>Known from the first start on.</summary>
    public AzuriteEndpoints Endpoints { get; private set; } = AzuriteEndpoints.AnyFree;

    public string ConnectionString => Endpoints.ConnectionString;

    /// <summary>Returns when queues and tables answer; installs Azurite first where it is missing.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (_run is not null)
            throw new InvalidOperationException("Azurite runs already.");

        await AzuritePackage.EnsureInstalledAsync(cancellationToken);
        _run = await AzuriteProcess.StartAsync(Endpoints, location, cancellationToken);
        Endpoints = _run.Endpoints;
    }

    /// <summary>Ends it in good order; with a location, everything it has answered is there at the next start.</summary>
    public Task StopAsync() => EndAsync(run => run.StopAsync());

    /// <summary>Ends it at once, as a power cut would; up to five seconds of writes are lost even with a location.</summary>
    public Task KillAsync() => EndAsync(run => run.KillAsync());

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task EndAsync(Func<AzuriteProcess, Task> end)
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
            await end(run);
    }
}
