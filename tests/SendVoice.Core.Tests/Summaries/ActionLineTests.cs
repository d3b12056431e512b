using SendVoice.Core.Actions;

namespace SendVoice.Core.Tests.Summaries;

public sealed class ActionLineTests
{
    [Theory]
    [InlineData(ActionStatus.Done, "Did")]
    [InlineData(ActionStatus.Doing, "Doing by 3 November 2026")]
    [InlineData(ActionStatus.Planned, "Will do by 3 November 2026")]
    [InlineData(ActionStatus.Cannot, "Cannot, because the law sets the limit")]
    public void An_action_says_where_it_stands(ActionStatus status, string words)
    {
        var summary = new AMonth().With(9, "transport").With(AMonth.Action("transport", status, new(2026, 11, 3), "the law sets the limit.")).Summarise();

        var line = summary.Themes[0].WeDid.Single();
        Assert.Equal((words, "Travel team", false), (line.Status, line.Owner, line.IsOverdue));
        Assert.Empty(summary.Unanswered);
    }

    [Fact]
    public void An_open_action_past_its_date_is_overdue()
    {
        var summary = new AMonth().With(9, "transport").With(AMonth.Action("transport", ActionStatus.Doing, new(2026, 10, 30))).Summarise();

        Assert.True(summary.Themes[0].WeDid.Single().IsOverdue);
    }

    [Fact]
    public void What_was_finished_before_the_month_does_not_answer_it()
    {
        var old = AMonth.Action("transport", ActionStatus.Done) with { RecordedAt = AMonth.October.Start.AddSeconds(-1) };

        Assert.Single(new AMonth().With(9, "transport").With(old).Summarise().Unanswered);
    }

    [Fact]
    public void A_theme_without_an_action_waits_from_its_first_comment_to_the_end_of_the_month()
    {
        var summary = new AMonth().With(9, "transport").With(2, "voice").Summarise();

        Assert.Equal([("transport", 23), ("voice", null)], summary.Unanswered.Select(theme => (theme.Code, theme.DaysWaiting)));
    }
}
