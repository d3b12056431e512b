namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>
/// A schedule of six fields, or five with the seconds left out: second, minute, hour, day of the month, month, day of the
/// week. All of them must hold; unlike in Unix cron, so must both kinds of day.
/// </summary>
internal sealed class Ncrontab
{
    /// <summary>The calendar repeats itself, leap years and days of the week together, within 400 years at the most; 40 covers all but the century years left out.</summary>
    private const int YearsToLookAhead = 40;

    private readonly CronField _second;
    private readonly CronField _minute;
    private readonly CronField _hour;
    private readonly CronField _day;
    private readonly CronField _month;
    private readonly CronField _dayOfWeek;

    private Ncrontab(IReadOnlyList<string> fields)
    {
        _second = CronField.Parse(fields[0], CronRange.Second);
        _minute = CronField.Parse(fields[1], CronRange.Minute);
        _hour = CronField.Parse(fields[2], CronRange.Hour);
        _day = CronField.Parse(fields[3], CronRange.Day);
        _month = CronField.Parse(fields[4], CronRange.Month);
        _dayOfWeek = CronField.Parse(fields[5], CronRange.DayOfWeek);
        NamesHours = !fields[2].Contains('*', StringComparison.Ordinal);
    }

    /// <summary>Whether it is meant for certain hours of the day, rather than for every so many minutes or hours.</summary>
    public bool NamesHours { get; }

    /// <exception cref="FormatException">The expression is no schedule; the message says which part.</exception>
    public static Ncrontab Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length switch
        {
            6 => new Ncrontab(fields),
            5 => new Ncrontab(["0", .. fields]),
            _ => throw new FormatException($"it has {fields.Length} fields instead of six"),
        };
    }

    /// <summary>The next time that fits, by the clock on the wall, later than <paramref name="wall"/>; null if there is none.</summary>
    public DateTime? Next(DateTime wall)
    {
        var start = new DateTime(wall.Ticks - (wall.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        var end = start.AddYears(YearsToLookAhead);
        for (var date = start.Date; date < end;)
        {
            if (!_month.Allows(date.Month))
            {
                date = new DateTime(date.Year, date.Month, 1).AddMonths(1);
                continue;
            }

            if (Fits(date) && NextTime(date == start.Date ? start.TimeOfDay : TimeSpan.Zero) is { } time)
                return date + time;
            date = date.AddDays(1);
        }

        return null;
    }

    private bool Fits(DateTime date) => _day.Allows(date.Day) && _dayOfWeek.Allows((int)date.DayOfWeek);

    private TimeSpan? NextTime(TimeSpan from)
    {
        for (var hour = _hour.From(from.Hours); hour is { } h; hour = _hour.From(h + 1))
        {
            var minuteFrom = h == from.Hours ? from.Minutes : 0;
            for (var minute = _minute.From(minuteFrom); minute is { } m; minute = _minute.From(m + 1))
            {
                var secondFrom = h == from.Hours && m == from.Minutes ? from.Seconds : 0;
                if (_second.From(secondFrom) is { } s)
                    return new TimeSpan(h, m, s);
            }
        }

        return null;
    }
}
