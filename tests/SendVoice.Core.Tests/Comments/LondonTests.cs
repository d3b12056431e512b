using System.Globalization;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Comments;

public sealed class LondonTests
{
    [Theory]
    [InlineData("2026-06-30T22:59:59Z", 30)]
    [InlineData("2026-06-30T23:00:00Z", 1)]
    [InlineData("2026-12-31T23:59:59Z", 31)]
    [InlineData("2027-01-01T00:00:00Z", 1)]
    public void The_day_begins_at_midnight_in_London(string instant, int day) =>
        Assert.Equal(day, London.Date(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)).Day);

    [Theory]
    [InlineData("2026-03-29", "00:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29", "02:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "00:59", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25", "02:00", "2026-10-25T02:00:00Z")]
    public void A_time_on_the_clock_is_an_instant_on_both_sides_of_a_change(string day, string time, string instant) =>
        Assert.Equal(Utc(instant), London.Instant(Day(day), Time(time)));

    [Theory]
    [InlineData("2026-03-29", "01:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "01:30", "2026-10-25T01:30:00Z")]
    public void A_time_that_clocks_skip_or_show_twice_is_taken_as_Greenwich_Mean_Time(string day, string time, string instant) =>
        Assert.Equal(Utc(instant), London.Instant(Day(day), Time(time)));

    private static DateTimeOffset Utc(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static TimeOnly Time(string time) => TimeOnly.Parse(time, CultureInfo.InvariantCulture);
}
