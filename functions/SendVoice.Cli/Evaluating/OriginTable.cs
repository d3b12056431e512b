using System.Globalization;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>Origins compared in the same comments, for a person to read: 100 columns.</summary>
internal static class OriginTable
{
    /// <summary>Nothing when no origins are compared.</summary>
    public static IEnumerable<string> Lines(OriginTally tally) => tally.Origins.Count == 0 ? [] :
    [
        "names of one origin in every comment",
        $"{"origin",-32}{"spans",8}{"leaked",8}{"rate",9}   {"95 % interval",-18}{"points below the best",22}",
        .. tally.Origins.Select(Row),
    ];

    private static string Row(OriginLeaks origin) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Figures.Label(origin.Origin)}{origin.Leaks.Of,8:N0}{origin.Leaks.Hits,8:N0}{Figures.Percent(origin.Leaks),9}   {Figures.Interval(origin.Leaks),-18}{Points(origin),22}");

    private static string Points(OriginLeaks origin) =>
        double.IsNaN(origin.PointsBelowBest) ? Figures.Nothing : origin.PointsBelowBest.ToString("0.00", CultureInfo.InvariantCulture);
}
