using SendVoice.Cli.Loading;

namespace SendVoice.Cli.Tests.Loading;

public sealed class PercentilesTests
{
    [Fact]
    public void Each_is_the_least_duration_that_its_share_does_not_exceed() => Assert.Equal(
        "p50 50.0 ms  p95 95.0 ms  p99 99.0 ms  max 100.0 ms",
        Percentiles.Of(Enumerable.Range(1, 100).Reverse().Select(number => TimeSpan.FromMilliseconds(number))));

    [Fact]
    public void One_duration_is_all_of_them() => Assert.Equal(
        "p50 7.0 ms  p95 7.0 ms  p99 7.0 ms  max 7.0 ms",
        Percentiles.Of([TimeSpan.FromMilliseconds(7)]));
}
