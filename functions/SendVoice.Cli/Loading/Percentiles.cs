using System.Globalization;

namespace SendVoice.Cli.Loading;

/// <summary>Durations as the command prints them.</summary>
internal static class Percentiles
{
    public static string Of(IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {At(sorted, 0.50):0.0} ms  p95 {At(sorted, 0.95):0.0} ms  p99 {At(sorted, 0.99):0.0} ms  max {At(sorted, 1):0.0} ms");
    }

    /// <summary>The smallest duration that at least this share of all does not exceed, in milliseconds.</summary>
    private static double At(TimeSpan[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Max((int)Math.Ceiling(share * sorted.Length) - 1, 0)].TotalMilliseconds;
}
