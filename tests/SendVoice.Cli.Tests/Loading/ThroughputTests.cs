using SendVoice.Cli.Loading;

namespace SendVoice.Cli.Tests.Loading;

public sealed class ThroughputTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_slow_start_and_a_thin_end_do_not_count()
    {
        // A hundred a second, but the first waits five seconds for the rest and the last comes five seconds after them.
        var done = Enumerable.Range(0, 1_000).Select(number => Start.AddMilliseconds(number * 10)).ToList();
        done[0] = Start.AddSeconds(-5);
        done[^1] = Start.AddSeconds(15);

        Assert.Equal(100, Throughput.Of(done), 0.001);
    }

    [Fact]
    public void The_order_in_which_they_are_listed_does_not_matter()
    {
        var done = Enumerable.Range(0, 100).Select(number => Start.AddMilliseconds(number * 20)).Reverse().ToList();

        Assert.Equal(50, Throughput.Of(done), 0.001);
    }

    [Fact]
    public void Of_next_to_nothing_there_is_no_rate() => Assert.Equal(0, Throughput.Of([Start]));
}
