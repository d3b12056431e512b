using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Takes messages off one queue for as long as the app runs, and lets those under way finish when it stops.</summary>
internal sealed partial class QueuePoller(QueueTarget target, QueueSettings settings, QueueWorker worker, TimeProvider time, ILogger<QueuePoller> logger)
    : BackgroundService
{
    private const int NotFound = 404;

    /// <summary>How long functions may go on undisturbed once the app is asked to stop; a host gives 30 seconds in all.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly InFlight _inFlight = new();
    private readonly CancellationTokenSource _timeIsUp = new();
    private bool _inTrouble;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _timeIsUp.CancelAfter(Grace);
        await base.StopAsync(cancellationToken);
        await _inFlight.AtMostAsync(0).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override void Dispose()
    {
        _timeIsUp.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = new PollingPause(settings.MaxPollingInterval);
        while (!stoppingToken.IsCancellationRequested)
        {
            await _inFlight.AtMostAsync(settings.NewBatchThreshold).WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var messages = await ReceiveAsync(stoppingToken);
            foreach (var message in messages)
                _inFlight.Start(() => worker.WorkAsync(message, _timeIsUp.Token));
            if (messages.Length > 0)
                pause.Reset();
            else
                await Task.Delay(pause.Next(), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Nothing when the queue does not exist yet, or storage cannot be reached.</summary>
    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        try
        {
            stopping.ThrowIfCancellationRequested();
            var messages = await target.Queue.ReceiveMessagesAsync(settings.BatchSize, settings.LockDuration, stopping);
            Recover();
            return messages.Value;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception exception) when (StorageFailure.IsStatus(exception, NotFound))
        {
            // Whoever sends the first message makes the queue.
            Recover();
            return [];
        }
        catch (Exception exception) when (StorageFailure.Is(exception, stopping))
        {
            if (!_inTrouble)
                Log.Unreachable(logger, target.Queue.Name, StorageFailure.Describe(exception));
            _inTrouble = true;
            return [];
        }
    }

    private void Recover()
    {
        if (_inTrouble)
            Log.Reachable(logger, target.Queue.Name);
        _inTrouble = false;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Queue {Queue} cannot be read ({Failure}); it is tried again until it can")]
        public static partial void Unreachable(ILogger logger, string queue, string failure);

        [LoggerMessage(2, LogLevel.Information, "Queue {Queue} can be read again")]
        public static partial void Reachable(ILogger logger, string queue);
    }
}
