namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>
/// A schedule in a time zone. When the clocks go forward, a time that names its hour and does not exist that day comes at
/// the change; when they go back, it comes once, the first time round. A schedule for every so many minutes or hours
/// follows the clock through both.
/// </summary>
internal sealed class TimerSchedule(Ncrontab cron, TimeZoneInfo zone)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Whether it comes so often that remembering each run would be the greater part of the work.</summary>
    public bool ComesMoreThanOnceAMinute(DateTimeOffset now) => Next(now) is { } first && Next(first) is { } second && second - first < TimeSpan.FromMinutes(1);

    /// <summary>The next time later than <paramref name="after"/>, in UTC; null if there is none.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var at = new DateTime(after.UtcTicks - (after.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        var offset = zone.GetUtcOffset(at);
        var from = Wall(at, offset);
        while (cron.Next(from) is { } wall)
        {
            var found = DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc);
            if (Change(at, found, offset) is not { } change)
            {
                if (!cron.NamesHours || !IsSecondTimeRound(wall, offset))
                    return new DateTimeOffset(found);
                from = wall;
                continue;
            }

            var later = zone.GetUtcOffset(change);
            if (cron.NamesHours && wall < Wall(change, later))
                return new DateTimeOffset(change);
            // What the wall shows from the change on; of an hour shown twice, a schedule that names hours has had its turn.
            from = Wall(change, cron.NamesHours && offset > later ? offset : later) - Second;
            (at, offset) = (change, later);
        }

        return null;
    }

    private static DateTime Wall(DateTime utc, TimeSpan offset) => DateTime.SpecifyKind(utc + offset, DateTimeKind.Unspecified);

    private bool IsSecondTimeRound(DateTime wall, TimeSpan offset) => zone.IsAmbiguousTime(wall) && offset == zone.GetAmbiguousTimeOffsets(wall).Min();

    /// <summary>The first moment after <paramref name="from"/> and not after <paramref name="to"/> at which the clocks have changed.</summary>
    private DateTime? Change(DateTime from, DateTime to, TimeSpan offset)
    {
        if (!zone.SupportsDaylightSavingTime)
            return null;
        for (var before = from; before < to; before += Day)
        {
            var after = to - before < Day ? to : before + Day;
            if (zone.GetUtcOffset(after) != offset)
                return Narrow(before, after, offset);
        }

        return null;
    }

    private DateTime Narrow(DateTime before, DateTime after, TimeSpan offset)
    {
        while (after - before > Second)
        {
            var middle = before + (Math.Floor((after - before) / 2 / Second) * Second);
            if (zone.GetUtcOffset(middle) == offset)
                before = middle;
            else
                after = middle;
        }

        return after;
    }
}
