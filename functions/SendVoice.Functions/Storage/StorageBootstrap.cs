namespace SendVoice.Functions.Storage;

/// <summary>
/// Makes the tables and queues that are missing. It runs beside the app and keeps trying: the app must come up, and say 503 politely,
/// while storage is away.
/// </summary>
internal sealed partial class StorageBootstrap(StorageClients clients, ILogger<StorageBootstrap> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryMakeAsync(stoppingToken))
            await Task.Delay(Pause, stoppingToken);
    }

    private async Task<bool> TryMakeAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var table in StorageNames.Tables)
                await clients.Table(table).CreateIfNotExistsAsync(cancellation);
            foreach (var queue in StorageNames.Queues)
                await clients.Queue(queue).CreateIfNotExistsAsync(cancellationToken: cancellation);
            Log.Ready(logger, StorageNames.Tables.Count, StorageNames.Queues.Count);
            return true;
        }
        catch (Exception exception) when (StorageFault.IsOutage(exception, cancellation))
        {
            // Storage is away or still starting; there is nothing to do but wait for it.
            Log.Waiting(logger, exception.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Storage is ready: {Tables} tables, {Queues} queues")]
        public static partial void Ready(ILogger logger, int tables, int queues);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Storage does not answer yet ({Fault}); trying again")]
        public static partial void Waiting(ILogger logger, string fault);
    }
}
