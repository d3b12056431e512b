using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Core.Tests.Safeguarding;

public sealed class AlertTests
{
    private static readonly DateTimeOffset Raised = new(2026, 11, 17, 10, 0, 0, TimeSpan.Zero);

    private static readonly Alert Open = new()
    {
        Area = AreaKey.Parse("exampleshire"),
        CommentId = CommentId.Of(Channel.Sms, "SM1"),
        Month = Month.Of(Raised),
        RaisedAt = Raised,
        Due = Raised.AddHours(1),
        ReasonCodes = ["self-harm"],
    };

    [Fact]
    public void Closing_records_who_what_and_when()
    {
        var closed = Open.Close("duty-7", "Referred to the front door", Raised.AddMinutes(20));

        Assert.Equal((AlertStatus.Closed, "duty-7", "Referred to the front door", Raised.AddMinutes(20)), (closed.Status, closed.Who, closed.Outcome, closed.ClosedAt));
        Assert.Equal(AlertStatus.Open, Open.Status);
    }

    [Fact]
    public void An_outcome_is_never_replaced() =>
        Assert.Throws<InvalidOperationException>(() => Open.Close("duty-7", "Seen", Raised).Close("duty-8", "Seen again", Raised));

    [Theory]
    [InlineData("", "Seen")]
    [InlineData("duty-7", " ")]
    public void Nobody_closes_an_alert_without_a_name_and_an_outcome(string who, string outcome) =>
        Assert.Throws<ArgumentException>(() => Open.Close(who, outcome, Raised));

    [Fact]
    public void An_alert_is_overdue_once_its_time_has_passed_and_nobody_closed_it()
    {
        Assert.False(Open.IsOverdue(Open.Due));
        Assert.True(Open.IsOverdue(Open.Due.AddTicks(1)));
        Assert.False(Open.Close("duty-7", "Seen", Open.Due).IsOverdue(Open.Due.AddDays(1)));
    }
}
