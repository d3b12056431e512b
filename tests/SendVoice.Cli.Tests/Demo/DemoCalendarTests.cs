using SendVoice.Cli.Demo;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Tests.Demo;

public sealed class DemoCalendarTests
{
    private static readonly IReadOnlyList<DemoLine> Lines = DemoLine.ReadAll();

    [Fact]
    public void The_last_six_whole_months_hold_every_comment_once()
    {
        var comments = DemoCalendar.Spread(Lines, new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(Lines.Count, comments.DistinctBy(comment => comment.Line).Count());
        Assert.Equal(Lines.Count, comments.Count);
        Assert.Equal(
            ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"],
            comments.Select(comment => comment.Month.ToString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_month_later_the_demo_adds_that_month_alone()
    {
        var now = DemoCalendar.Spread(Lines, new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)).Select(comment => comment.Id).ToHashSet();

        var added = DemoCalendar.Spread(Lines, new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)).Where(comment => !now.Contains(comment.Id)).ToArray();

        Assert.NotEmpty(added);
        Assert.All(added, comment => Assert.Equal("2026-11", comment.Month.ToString()));
    }

    [Theory]
    [InlineData("2026-04-15")]
    [InlineData("2026-11-22")]
    [InlineData("2027-01-01")]
    [InlineData("2028-03-31")]
    public void Every_comment_is_received_in_the_month_it_stands_in(string today)
    {
        var now = DateTimeOffset.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        Assert.All(DemoCalendar.Spread(Lines, now), comment =>
        {
            Assert.Equal(comment.Month, Month.Of(comment.ReceivedAt));
            Assert.True(comment.ReceivedAt < now);
        });
    }

    [Fact]
    public void The_demo_is_varied()
    {
        Assert.True(Lines.Count >= 120);
        Assert.Equal(Lines.Count, Lines.DistinctBy(line => line.Text).Count());
        Assert.Equal(5, Lines.DistinctBy(line => line.ChannelValue).Count());
        Assert.Equal(5, Lines.DistinctBy(line => line.RespondentValue).Count());
        Assert.Equal(4, Lines.Select(line => line.AgeBandValue).OfType<AgeBand>().Distinct().Count());
    }
}
