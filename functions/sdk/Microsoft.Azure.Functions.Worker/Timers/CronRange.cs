namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>What a field of a schedule may hold, and the short English names of its values.</summary>
internal sealed record CronRange(string Name, int Least, int Most)
{
    public static readonly CronRange Second = new("second", 0, 59);
    public static readonly CronRange Minute = new("minute", 0, 59);
    public static readonly CronRange Hour = new("hour", 0, 23);
    public static readonly CronRange Day = new("day of the month", 1, 31);

    public static readonly CronRange Month = new("month", 1, 12)
    {
        Names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    };

    /// <summary>0 is Sunday, and so is 7.</summary>
    public static readonly CronRange DayOfWeek = new("day of the week", 0, 6)
    {
        Names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        MostAccepted = 7,
    };

    public IReadOnlyList<string> Names { get; init; } = [];

    public int MostAccepted { get; init; } = Most;

    public int Wrap(int value) => value > Most ? Least : value;
}
