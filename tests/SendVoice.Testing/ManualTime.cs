namespace SendVoice.Testing;

/// <summary>Stands still until the test moves it on.</summary>
public sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private int Sleepers
    {
        get
        {
            lock (_lock)
                return _alarms.Count;
        }
    }

    /// <summary>Waits until so many wait for a time that is still to come.</summary>
    /// <exception cref="TimeoutException">They never did.</exception>
    public async Task SleepersAsync(int count)
    {
        if (await Eventually.GetAsync(() => Task.FromResult(Sleepers), waiting => waiting >= count) < count)
            throw new TimeoutException($"There were never {count} waiting.");
    }

    public void Advance(TimeSpan span)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += span;
            due = [.. _alarms.Where(alarm => alarm.At <= _now)];
            _alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    /// <summary>Rings once; nothing here asks for a period.</summary>
    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                At = time._now + dueTime;
                time._alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (time._lock)
                time._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
