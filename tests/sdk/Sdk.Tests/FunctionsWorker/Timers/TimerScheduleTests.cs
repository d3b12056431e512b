using System.Globalization;
using Microsoft.Azure.Functions.Worker.Timers;

namespace Sdk.Tests.FunctionsWorker.Timers;

/// <summary>London: the clocks go forward on 29 March 2026 at 01:00 UTC, and back on 25 October 2026 at 01:00 UTC.</summary>
public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 30 9 * * *", "2026-03-28T09:30:00Z", "2026-03-29T08:30:00Z")]
    [InlineData("0 30 9 * * *", "2026-10-24T08:30:00Z", "2026-10-25T09:30:00Z")]
    [InlineData("0 30 9 1 12 *", "2026-06-01T00:00:00Z", "2026-12-01T09:30:00Z")]
    [InlineData("0 30 9 1 7 *", "2026-07-01T09:00:00Z", "2027-07-01T08:30:00Z")]
    public void A_time_of_day_follows_the_clock_on_the_wall(string expression, string after, string expected) =>
        Assert.Equal(Time(expected), London(expression).Next(Time(after)));

    [Theory]
    [InlineData("2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z")]
    public void A_time_that_does_not_exist_comes_once_when_the_clocks_go_forward(string after, string expected) =>
        Assert.Equal(Time(expected), London("0 30 1 * * *").Next(Time(after)));

    [Theory]
    [InlineData("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [InlineData("2026-10-25T01:10:00Z", "2026-10-26T01:30:00Z")]
    public void A_time_that_comes_twice_comes_only_the_first_time_round(string after, string expected) =>
        Assert.Equal(Time(expected), London("0 30 1 * * *").Next(Time(after)));

    [Theory]
    [InlineData("0 */15 * * * *", "2026-03-29T00:45:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("0 */15 * * * *", "2026-10-25T00:45:00Z", "2026-10-25T01:00:00Z")]
    [InlineData("0 */15 * * * *", "2026-10-25T01:45:00Z", "2026-10-25T02:00:00Z")]
    [InlineData("0 30 * * * *", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("0 30 * * * *", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    public void A_schedule_for_every_so_many_minutes_never_skips_a_beat(string expression, string after, string expected) =>
        Assert.Equal(Time(expected), London(expression).Next(Time(after)));

    [Fact]
    public void A_year_of_quarters_of_an_hour_has_as_many_as_a_year_has()
    {
        var schedule = London("0 */15 * * * *");
        var end = Time("2027-01-01T00:00:00Z");
        var count = 0;
        for (var at = Time("2025-12-31T23:45:00Z"); schedule.Next(at) is { } next && next < end; at = next)
            count++;

        Assert.Equal(365 * 96, count);
    }

    [Fact]
    public void Without_a_time_zone_a_schedule_is_in_UTC() =>
        Assert.Equal(
            Time("2026-07-01T09:30:00Z"),
            new TimerSchedule(Ncrontab.Parse("0 30 9 * * *"), TimeZoneInfo.Utc).Next(Time("2026-06-30T10:00:00Z")));

    [Theory]
    [InlineData("*/30 * * * * *", true)]
    [InlineData("0 * * * * *", false)]
    public void A_schedule_knows_whether_it_comes_more_than_once_a_minute(string expression, bool expected) =>
        Assert.Equal(expected, London(expression).ComesMoreThanOnceAMinute(Time("2026-11-21T10:00:00Z")));

    private static TimerSchedule London(string expression) => new(Ncrontab.Parse(expression), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
