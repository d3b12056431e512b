namespace SendVoice.Cli.Loading;

/// <summary>How many a second were done while the system was full.</summary>
internal static class Throughput
{
    private const double Edge = 0.1;

    /// <summary>
    /// The rate between the first and the last tenth: the start, when messages are still appearing and queues are asked at longer intervals, and
    /// the thinning end would measure something else. The same is done to both sides of a comparison.
    /// </summary>
    public static double Of(IReadOnlyList<DateTimeOffset> doneAt)
    {
        var sorted = doneAt.Order().ToArray();
        var edge = (int)(sorted.Length * Edge);
        var (first, last) = (edge, sorted.Length - 1 - edge);
        var seconds = last > first ? (sorted[last] - sorted[first]).TotalSeconds : 0;
        return seconds > 0 ? (last - first) / seconds : 0;
    }
}
