namespace SendVoice.Core.Comments;

/// <summary>The clock and calendar families and councils live by.</summary>
public static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The same instant with London's offset, so that its date and time are London's.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>When a clock in London shows this. A time that clocks skip or show twice is taken as Greenwich Mean Time.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return new(local, Zone.GetUtcOffset(local));
    }
}
