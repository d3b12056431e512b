using SendVoice.Cli.Demo;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Tests.Demo;

public sealed class DemoCalendarTests
{
    private static readonly IReadOnlyList<DemoLine> Lines = DemoLine.ReadAll();
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_running_month_and_six_whole_ones_have_comments_and_the_newest_whole_one_most()
    {
        var months = DemoCalendar.Spread(Lines, Now).GroupBy(comment => comment.Month).OrderBy(month => month.Key).ToArray();

        var whole = months.SkipLast(1).ToArray();
        Assert.Equal(Lines.Where(line => line.MonthsAgo > 0).ToHashSet(), whole.SelectMany(month => month).Select(comment => comment.Line).ToHashSet());
        Assert.Equal(
            ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
            months.Select(month => month.Key.ToString()));
        var counts = whole.Select(month => month.Count()).ToArray();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[^1] >= 120);
    }

    [Fact]
    public void A_second_demo_adds_nothing()
    {
        var comments = DemoCalendar.Spread(Lines, Now);

        Assert.Empty(Missing(Now, Ids(comments)));
    }

    [Fact]
    public void A_demo_that_was_cut_short_adds_the_rest()
    {
        var comments = DemoCalendar.Spread(Lines, Now);

        var missing = Missing(Now, Ids(comments.Where(comment => comment.Number % 3 == 0)));

        Assert.True(Ids(missing).SetEquals(Ids(comments.Where(comment => comment.Number % 3 != 0))));
    }

    [Fact]
    public void A_month_later_the_demo_fills_that_month_and_leaves_the_older_ones()
    {
        var added = Missing(Now.AddDays(9), Ids(DemoCalendar.Spread(Lines, Now)));

        Assert.Equal(Lines.Count(line => line.MonthsAgo == 1), added.Count);
        Assert.All(added, comment => Assert.Equal("2026-11", comment.Month.ToString()));
    }

    [Theory]
    [InlineData("2026-04-15")]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-01")]
    [InlineData("2027-03-29")]
    [InlineData("2028-03-31")]
    public void Every_comment_is_received_in_the_month_it_stands_in_and_before_today(string today)
    {
        var now = DateTimeOffset.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        Assert.All(DemoCalendar.Spread(Lines, now), comment =>
        {
            Assert.Equal(comment.Month, Month.Of(comment.ReceivedAt));
            Assert.True(comment.ReceivedAt < now);
        });
    }

    [Fact]
    public void The_newest_whole_month_hears_from_all_its_days()
    {
        var days = DemoCalendar.Spread(Lines, Now).Where(comment => comment.Line.MonthsAgo == 1).Select(comment => comment.ReceivedAt.Day);

        Assert.Equal(31, days.Distinct().Count());
    }

    [Fact]
    public void The_demo_is_varied()
    {
        Assert.True(Lines.Count >= 450);
        Assert.Equal(Lines.Count, Lines.DistinctBy(line => line.Text).Count());
        Assert.Equal(5, Lines.DistinctBy(line => line.ChannelValue).Count());
        Assert.Equal(5, Lines.DistinctBy(line => line.RespondentValue).Count());
        Assert.Equal(4, Lines.Select(line => line.AgeBandValue).OfType<AgeBand>().Distinct().Count());
    }

    private static IReadOnlyList<DemoComment> Missing(DateTimeOffset now, IReadOnlySet<CommentId> stored) =>
        [.. DemoCalendar.Spread(Lines, now).GroupBy(comment => comment.Month).SelectMany(month => DemoCalendar.Missing(Lines, month, stored))];

    private static HashSet<CommentId> Ids(IEnumerable<DemoComment> comments) => [.. comments.Select(comment => comment.Id)];
}
