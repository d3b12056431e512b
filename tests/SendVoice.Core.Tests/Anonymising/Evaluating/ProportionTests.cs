using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class ProportionTests
{
    /// <summary>The four examples of Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_published_one(int hits, int of, double low, double high)
    {
        var interval = new Proportion(hits, of).Interval;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void All_of_them_reaches_one_exactly_as_none_reaches_nought()
    {
        Assert.Equal(1.0, new Proportion(20, 20).Interval.High);
        Assert.Equal(1 - 0.1611, new Proportion(20, 20).Interval.Low, 4);
        Assert.Equal(0.0, new Proportion(0, 20).Interval.Low);
    }

    [Fact]
    public void Of_nothing_nothing_is_claimed()
    {
        var none = new Proportion(0, 0);

        Assert.True(double.IsNaN(none.Rate) && double.IsNaN(none.Interval.Low) && double.IsNaN(none.Interval.High));
    }

    [Fact]
    public void Shares_of_parts_add_up_to_that_of_the_whole() =>
        Assert.Equal(new Proportion(3, 10), new Proportion(1, 4) + new Proportion(2, 6));
}
