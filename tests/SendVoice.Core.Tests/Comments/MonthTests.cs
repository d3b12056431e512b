using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Comments;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2026-06-30T22:59:59Z", "2026-06")] // 23:59:59 in London, summer time
    [InlineData("2026-06-30T23:00:00Z", "2026-07")] // midnight in London
    [InlineData("2026-12-31T23:59:59Z", "2026-12")]
    [InlineData("2027-01-01T00:00:00Z", "2027-01")]
    [InlineData("2026-10-31T23:59:59Z", "2026-10")] // after the clocks went back
    [InlineData("2026-03-31T22:59:59Z", "2026-03")] // after the clocks went forward
    [InlineData("2026-03-31T23:00:00Z", "2026-04")]
    public void A_comment_belongs_to_the_month_in_which_London_received_it(string instant, string month) =>
        Assert.Equal(month, Month.Of(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void A_month_starts_at_midnight_in_London_and_ends_where_the_next_starts()
    {
        var july = Month.Parse("2026-07");

        Assert.Equal(new DateTimeOffset(2026, 6, 30, 23, 0, 0, TimeSpan.Zero), july.Start);
        Assert.Equal(Month.Parse("2026-08").Start, july.End);
        Assert.Equal(july, Month.Of(july.Start));
        Assert.Equal(july.Next, Month.Of(july.End));
    }

    [Theory]
    [InlineData("2026-1")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("26-01")]
    [InlineData("2026-01-01")]
    [InlineData("")]
    [InlineData("0001-01")] // nothing comes before it
    [InlineData("9999-12")] // nothing comes after it
    public void Anything_but_a_year_and_a_month_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Month.Parse(text));

    [Fact]
    public void Months_follow_each_other_over_the_turn_of_the_year()
    {
        Assert.Equal(Month.Parse("2027-01"), Month.Parse("2026-12").Next);
        Assert.Equal(Month.Parse("2026-12"), Month.Parse("2027-01").Previous);
        Assert.True(Month.Parse("2026-12") < Month.Parse("2027-01"));
    }
}
