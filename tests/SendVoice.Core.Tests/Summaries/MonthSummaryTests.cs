using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Summaries;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Summaries;

public sealed class MonthSummaryTests
{
    [Fact]
    public void Themes_come_by_volume_with_voices_and_feelings_apart()
    {
        var summary = new AMonth()
            .With(7, "transport")
            .With(12, "ehc-process")
            .With(6, "ehc-process", RespondentType.YoungPerson, Sentiment.Positive)
            .Summarise();

        var first = summary.Themes[0];
        Assert.Equal(["ehc-process", "transport"], summary.Spoken.Select(theme => theme.Code));
        Assert.Equal((25, 18), (summary.Comments.Value, first.Count.Value));
        Assert.Equal([("parent", "12"), ("young-person", "6"), ("practitioner", "0"), ("group", "0"), ("other", "0")], Rows(first.Who));
        Assert.Equal([("positive", "6"), ("negative", "12"), ("mixed", "0"), ("neutral", "0")], Rows(first.Sentiment));
    }

    [Fact]
    public void A_comment_on_three_themes_counts_once_in_each_and_once_in_all()
    {
        var summary = new AMonth().With(9, "transport,voice,trust").Summarise();

        Assert.Equal(9, summary.Comments.Value);
        Assert.Equal([9, 9, 9], summary.Spoken.Select(theme => theme.Count.Value));
    }

    [Fact]
    public void Hidden_themes_stand_in_the_order_of_the_taxonomy_not_of_their_counts()
    {
        var summary = new AMonth().With(20, "voice").With(1, "communication").With(3, "transport").With(2, "trust").With(4, "redress").Summarise();

        Assert.Equal(["voice", "communication", "trust", "transport", "redress"], summary.Spoken.Select(theme => theme.Code));
        Assert.Equal(["20", "c", "c", "c", "c"], summary.Spoken.Select(theme => theme.Count.ToString()));
        Assert.All(summary.Spoken.Skip(1), theme => Assert.True(theme.Who.IsLeftOut && theme.Sentiment.IsLeftOut));
    }

    [Fact]
    public void A_month_without_comments_prints_noughts()
    {
        var summary = new AMonth().Summarise();

        Assert.Equal(0, summary.Comments.Value);
        Assert.Empty(summary.Spoken);
    }

    [Fact]
    public void Withheld_comments_are_in_nothing_but_their_own_count()
    {
        var withheld = AMonth.Decided(new Decision(DecisionKind.Withheld, "staff-1", AMonth.October.Start, "One family's case."));
        var summary = new AMonth().With(8, "transport").With(6, "voice", but: withheld).Summarise();

        Assert.Equal((8, 6), (summary.Comments.Value, summary.Withheld.Value));
        Assert.DoesNotContain(summary.Spoken, theme => theme.Code == "voice");
    }

    [Fact]
    public void What_waits_for_review_and_what_raised_an_alert_is_hidden_when_small()
    {
        var summary = new AMonth()
            .With(30, "transport")
            .With(6, "transport", but: comment => comment with { HoldReasons = ["language"] })
            .With(2, "transport", but: comment => comment with { Alerted = true })
            .Summarise();

        Assert.Equal("6", summary.WaitingForReview.ToString());
        Assert.Equal("c", summary.SafeguardingAlerts.ToString());
    }

    [Fact]
    public void Age_is_shown_of_children_and_young_people_and_only_when_they_are_enough()
    {
        var aged = new AMonth().With(9, "transport").With(9, "transport", RespondentType.YoungPerson, but: c => c with { AgeBand = AgeBand.From13To15 });
        var few = new AMonth().With(9, "transport").With(2, "transport", RespondentType.YoungPerson, but: c => c with { AgeBand = AgeBand.From13To15 });

        Assert.Equal(("13-15", "9"), Rows(HeardFrom(aged.Summarise(), "age"))[1]);
        Assert.True(HeardFrom(few.Summarise(), "age").IsLeftOut);
    }

    [Fact]
    public void A_locality_the_area_does_not_name_counts_as_not_given()
    {
        var summary = new AMonth().With(8, "transport", but: comment => comment with { Locality = "gone" }).Summarise();

        Assert.Equal(("not-given", "8"), Rows(HeardFrom(summary, "locality"))[^1]);
    }

    [Fact]
    public void A_board_sees_its_themes_and_the_figures_every_board_sees()
    {
        var month = new AMonth().With(12, "transport").With(9, "mental-health").With(7, "voice");
        var board = new Board { Code = "b", Name = "B", Rhythm = Rhythm.Monthly, Tier = Tier.Restricted, Themes = ["voice"], Workstreams = ["Joint Commissioning"] };

        var (all, its) = (month.Summarise(), month.Summarise(board));

        Assert.Equal(["transport", "mental-health", "voice"], its.Spoken.Select(theme => theme.Code));
        Assert.DoesNotContain(its.Themes, theme => theme.Code == "inclusion");
        Assert.Equal((all.Comments, all.RunId), (its.Comments, its.RunId));
    }

    [Fact]
    public void The_run_id_depends_on_what_went_in_and_not_on_its_order()
    {
        var month = new AMonth().With(12, "transport").With(9, "voice");
        var before = month.Summarise().RunId;

        Assert.Equal(before, month.Summarise(backwards: true).RunId);
        Assert.NotEqual(before, month.With(1, "voice").Summarise().RunId);
    }

    [Fact]
    public void Comments_of_another_month_or_area_are_refused_on_both_sides_of_a_London_midnight()
    {
        // 31 October 2026 is after the clocks went back, so London is on UTC: midnight is midnight. 1 October still begins an hour before UTC's.
        var builder = new MonthSummaryBuilder(new(AMonth.Area, AMonth.October, AMonth.Taxonomy, null, new(2026, 11, 20)));
        var comment = new AMonth().With(1, "voice").Comments[0];

        builder.Add(comment with { ReceivedAt = new(2026, 9, 30, 23, 0, 0, TimeSpan.Zero) });
        Assert.Throws<ArgumentException>(() => builder.Add(comment with { ReceivedAt = new(2026, 9, 30, 22, 59, 59, TimeSpan.Zero) }));
        builder.Add(comment with { ReceivedAt = new(2026, 10, 31, 23, 59, 59, TimeSpan.Zero) });
        Assert.Throws<ArgumentException>(() => builder.Add(comment with { ReceivedAt = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) }));
        Assert.Throws<ArgumentException>(() => builder.Add(comment with { Area = AreaKey.Parse("elsewhere") }));
    }

    [Fact]
    public void A_theme_the_taxonomy_has_dropped_is_shown_by_its_code()
    {
        Assert.Equal("old-theme", new AMonth().With(6, "old-theme").Summarise().Spoken.Single().Label);
    }

    private static Breakdown HeardFrom(MonthSummary summary, string code) => summary.HeardFrom.Single(breakdown => breakdown.Code == code);

    private static List<(string Code, string Count)> Rows(Breakdown breakdown) => [.. breakdown.Rows.Select(row => (row.Code, row.Count.ToString()))];
}
