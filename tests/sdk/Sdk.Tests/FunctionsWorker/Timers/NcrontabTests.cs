using System.Globalization;
using Microsoft.Azure.Functions.Worker.Timers;

namespace Sdk.Tests.FunctionsWorker.Timers;

public sealed class NcrontabTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-21T10:02:30", "2026-11-21T10:05:00")]
    [InlineData("0 */5 * * * *", "2026-11-21T10:05:00", "2026-11-21T10:10:00")]
    [InlineData("0 0 * * * *", "2026-11-21T10:59:59", "2026-11-21T11:00:00")]
    [InlineData("0 0 */2 * * *", "2026-11-21T10:00:00", "2026-11-21T12:00:00")]
    [InlineData("0 0 9-17 * * *", "2026-11-21T17:00:00", "2026-11-22T09:00:00")]
    [InlineData("0 30 9 * * *", "2026-12-31T09:30:00", "2027-01-01T09:30:00")]
    [InlineData("0 30 9 * * 1-5", "2026-11-20T09:30:00", "2026-11-23T09:30:00")]
    [InlineData("0 30 9 * * Mon-Fri", "2026-11-20T09:30:00", "2026-11-23T09:30:00")]
    [InlineData("0 30 9 * JAN MON", "2026-11-20T00:00:00", "2027-01-04T09:30:00")]
    [InlineData("0 0 0 * * 7", "2026-11-21T00:00:00", "2026-11-22T00:00:00")]
    [InlineData("0 0 0 * * 5-7", "2026-11-21T12:00:00", "2026-11-22T00:00:00")]
    [InlineData("0 5 * * * 0", "2026-11-21T12:00:00", "2026-11-22T00:05:00")]
    [InlineData("* * * * * *", "2026-11-21T23:59:59", "2026-11-22T00:00:00")]
    [InlineData("5,8,10 * * * * *", "2026-11-21T10:00:08", "2026-11-21T10:00:10")]
    [InlineData("10/20 * * * * *", "2026-11-21T10:00:31", "2026-11-21T10:00:50")]
    [InlineData("0-30/15 * * * * *", "2026-11-21T10:00:15", "2026-11-21T10:00:30")]
    [InlineData("0 0 0 1 * *", "2026-01-31T00:00:00", "2026-02-01T00:00:00")]
    [InlineData("0 0 0 31 * *", "2026-01-31T00:00:00", "2026-03-31T00:00:00")]
    [InlineData("0 0 0 29 2 *", "2026-01-01T00:00:00", "2028-02-29T00:00:00")]
    [InlineData("0 0 0 29 2 1", "2028-03-01T00:00:00", "2044-02-29T00:00:00")]
    [InlineData("0 0 0 13 * Fri", "2026-03-14T00:00:00", "2026-11-13T00:00:00")]
    [InlineData("15 6 * * *", "2026-11-21T06:15:00", "2026-11-22T06:15:00")]
    [InlineData("0  0   6 * *  *", "2026-11-21T06:15:00", "2026-11-22T06:00:00")]
    public void The_next_time_is_the_first_at_which_every_field_holds(string expression, string after, string expected) =>
        Assert.Equal(Time(expected), Ncrontab.Parse(expression).Next(Time(after)));

    [Fact]
    public void A_part_of_a_second_does_not_bring_the_same_time_round_again() =>
        Assert.Equal(Time("2026-11-21T10:00:01"), Ncrontab.Parse("* * * * * *").Next(Time("2026-11-21T10:00:00.9")));

    [Fact]
    public void A_day_that_no_month_has_never_comes() =>
        Assert.Null(Ncrontab.Parse("0 0 0 31 2 *").Next(Time("2026-01-01T00:00:00")));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("* * * * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("* * 24 * * *")]
    [InlineData("* * * 0 * *")]
    [InlineData("* * * 32 * *")]
    [InlineData("* * * * 13 *")]
    [InlineData("* * * * * 8")]
    [InlineData("* * * * * Someday")]
    [InlineData("*/0 * * * * *")]
    [InlineData("5-1 * * * * *")]
    [InlineData("1-2-3 * * * * *")]
    [InlineData("1/2/3 * * * * *")]
    [InlineData(", * * * * *")]
    [InlineData("-1 * * * * *")]
    [InlineData("00:30:00")]
    public void What_is_no_schedule_is_refused(string expression) =>
        Assert.Throws<FormatException>(() => Ncrontab.Parse(expression));

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
