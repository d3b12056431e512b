using System.Globalization;
using SendVoice.Core.Areas;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Core.Tests.Safeguarding;

public sealed class AlertClockTests
{
    private static readonly AlertClock Desk = new(new SafeguardingDesk { Opens = new(9, 0), Closes = new(17, 0), TargetMinutes = 60 });

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("a working morning", "2026-11-17T10:15:00Z", "2026-11-17T11:15:00+00:00")]
    [InlineData("the opening minute", "2026-11-17T09:00:00Z", "2026-11-17T10:00:00+00:00")]
    [InlineData("just before opening", "2026-11-17T08:59:59Z", "2026-11-17T10:00:00+00:00")]
    [InlineData("just after midnight", "2026-11-17T00:00:00Z", "2026-11-17T10:00:00+00:00")]
    [InlineData("just before closing", "2026-11-17T16:59:59Z", "2026-11-17T17:59:59+00:00")]
    [InlineData("the closing minute", "2026-11-17T17:00:00Z", "2026-11-18T10:00:00+00:00")]
    [InlineData("Friday evening", "2026-11-20T18:30:00Z", "2026-11-23T10:00:00+00:00")]
    [InlineData("Saturday noon", "2026-11-21T12:00:00Z", "2026-11-23T10:00:00+00:00")]
    [InlineData("Sunday, a minute before midnight", "2026-11-22T23:59:00Z", "2026-11-23T10:00:00+00:00")]
    [InlineData("summer time, in hours although before nine in UTC", "2026-07-14T08:30:00Z", "2026-07-14T10:30:00+01:00")]
    [InlineData("summer time, closed although before five in UTC", "2026-07-14T16:30:00Z", "2026-07-15T10:00:00+01:00")]
    [InlineData("Friday before the clocks go forward", "2026-03-27T17:30:00Z", "2026-03-30T10:00:00+01:00")]
    [InlineData("Friday before the clocks go back", "2026-10-23T16:30:00Z", "2026-10-26T10:00:00+00:00")]
    [InlineData("the night of the clock change", "2026-10-25T01:30:00Z", "2026-10-26T10:00:00+00:00")]
    [InlineData("Maundy Thursday evening", "2026-04-02T17:00:00Z", "2026-04-07T10:00:00+01:00")]
    [InlineData("a bank holiday morning", "2026-05-04T10:00:00Z", "2026-05-05T10:00:00+01:00")]
    [InlineData("Christmas Eve after closing", "2026-12-24T17:00:00Z", "2026-12-29T10:00:00+00:00")]
    [InlineData("an offset that is not London's", "2026-11-17T23:30:00+09:00", "2026-11-17T15:30:00+00:00")]
    public void An_alert_is_due_within_the_target_in_hours_and_after_the_next_opening_otherwise(string when, string received, string due)
    {
        var actual = Desk.Due(At(received));
        Assert.True(At(due).EqualsExact(actual), $"{when}: due {actual:o}");
    }

    [Fact]
    public void Hours_and_target_are_the_areas_own()
    {
        var early = new AlertClock(new SafeguardingDesk { Opens = new(8, 30), Closes = new(18, 0), TargetMinutes = 30 });
        Assert.Equal(At("2026-11-17T18:29:00Z"), early.Due(At("2026-11-17T17:59:00Z")));
        Assert.Equal(At("2026-11-18T09:00:00Z"), early.Due(At("2026-11-17T18:00:00Z")));
    }
}
