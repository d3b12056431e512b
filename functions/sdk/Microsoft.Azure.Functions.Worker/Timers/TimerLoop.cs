using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>Keeps one timer for as long as the app runs. Of several instances, the one that gets the lease on its row runs it.</summary>
internal sealed partial class TimerLoop(TimerTarget target, TimerStore store, FunctionRunner runner, TimeProvider time, ILogger<TimerLoop> logger)
    : BackgroundService
{
    /// <summary>So long another instance waits for one that was killed during a run.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(5);

    /// <summary>The clock of the machine may be set; nobody sleeps past that.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>A run that storage cannot be told of is run again; so it is told a few times over.</summary>
    private const int TriesToRemember = 12;

    private readonly string _owner = InvocationIds.New();
    private readonly CancellationTokenSource _timeIsUp = new();
    private bool _inTrouble;

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _timeIsUp.CancelAfter(Grace);
        return base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _timeIsUp.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var clock = new TimerClock(target, time.GetUtcNow());
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await StepAsync(clock, stoppingToken);
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How long to wait before the next step.</returns>
    private async Task<TimeSpan> StepAsync(TimerClock clock, CancellationToken stopping)
    {
        try
        {
            var pause = await LookAsync(clock, stopping);
            _inTrouble = false;
            return pause;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception) when (StorageFailure.Is(exception, stopping))
        {
            if (!_inTrouble)
                Log.Unreachable(logger, target.Name, StorageFailure.Describe(exception));
            _inTrouble = true;
            return PauseAfterTrouble;
        }
    }

    private async Task<TimeSpan> LookAsync(TimerClock clock, CancellationToken stopping)
    {
        var row = await store.ReadAsync(time.GetUtcNow(), stopping);
        var now = time.GetUtcNow();
        if (clock.DueAfter(row, now) is { } due)
            return Shorter(due - now, LongestSleep);
        if (row.LeaseUntil > now && row.Owner != _owner)
            return Shorter(row.LeaseUntil - now, PauseAfterTrouble);
        (row.Owner, row.LeaseUntil) = (_owner, now + Lease);
        if (await store.TryWriteAsync(row))
            await RunAsync(row, clock.Start(row, now), now, stopping);
        return TimeSpan.Zero;
    }

    private async Task RunAsync(TimerRow row, TimerInfo info, DateTimeOffset now, CancellationToken stopping)
    {
        var work = runner.TryRunAsync(target.Function, new TriggerEvent(InvocationIds.New(), info), _timeIsUp.Token);
        using var done = new CancellationTokenSource();
        while (await Task.WhenAny(work, Task.Delay(Lease / 2, time, done.Token)) != work)
        {
            row.LeaseUntil = time.GetUtcNow() + Lease;
            await WriteAsync(row, tries: 1, stopping);
        }

        await done.CancelAsync();
        (row.Last, row.LeaseUntil) = (now, time.GetUtcNow());
        await WriteAsync(row, TriesToRemember, stopping);
    }

    private async Task WriteAsync(TimerRow row, int tries, CancellationToken stopping)
    {
        try
        {
            if (!await store.TryWriteAsync(row))
                Log.Overtaken(logger, target.Name);
        }
        catch (Exception exception) when (StorageFailure.Is(exception, CancellationToken.None))
        {
            Log.Unreachable(logger, target.Name, StorageFailure.Describe(exception));
            if (tries == 1)
                return;
            await Task.Delay(PauseAfterTrouble, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await WriteAsync(row, tries - 1, stopping);
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Timer {Function}: its row cannot be reached ({Failure}); it is tried again until it can")]
        public static partial void Unreachable(ILogger logger, string function, string failure);

        [LoggerMessage(2, LogLevel.Warning, "Timer {Function}: another instance took it over during the run")]
        public static partial void Overtaken(ILogger logger, string function);
    }
}
