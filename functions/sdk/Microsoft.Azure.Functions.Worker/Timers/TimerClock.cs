namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>Says for one instance when its timer is next due, and whether a run makes up for one that was missed.</summary>
internal sealed class TimerClock
{
    private readonly TimerTarget _target;
    private readonly DateTimeOffset _started;
    private DateTimeOffset? _awaited;
    private bool _runAtOnce;

    public TimerClock(TimerTarget target, DateTimeOffset started)
    {
        _target = target;
        _started = started;
        _runAtOnce = target.Trigger.RunOnStartup;
        IsMonitored = target.Trigger.UseMonitor && !target.Schedule.ComesMoreThanOnceAMinute(started);
    }

    /// <summary>Whether runs missed while no instance was up are made up for.</summary>
    public bool IsMonitored { get; }

    /// <summary>Null when it is due now.</summary>
    public DateTimeOffset? DueAfter(TimerRow row, DateTimeOffset now)
    {
        if (_runAtOnce)
            return null;
        var due = Next(row);
        if (due <= now)
            return null;
        _awaited = due;
        return due;
    }

    /// <summary>What the function is told of the run that starts now.</summary>
    public TimerInfo Start(TimerRow row, DateTimeOffset now)
    {
        var isPastDue = !_runAtOnce && Next(row) != _awaited;
        _runAtOnce = false;
        return new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = IsMonitored ? Status(row, now) : null };
    }

    private ScheduleStatus Status(TimerRow row, DateTimeOffset now) => new()
    {
        Last = row.Last.UtcDateTime,
        LastUpdated = row.Last.UtcDateTime,
        Next = (_target.Schedule.Next(now) ?? DateTimeOffset.MaxValue).UtcDateTime,
    };

    private DateTimeOffset Next(TimerRow row)
    {
        var from = IsMonitored || row.Last > _started ? row.Last : _started;
        return _target.Schedule.Next(from) ?? DateTimeOffset.MaxValue;
    }
}
