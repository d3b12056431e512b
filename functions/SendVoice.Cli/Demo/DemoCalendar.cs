using SendVoice.Core.Comments;

namespace SendVoice.Cli.Demo;

/// <summary>
/// Spreads the demo's comments over the last six whole months. A month of the calendar always gets the same comments, so that a demo
/// that is started again next month adds that month alone.
/// </summary>
internal static class DemoCalendar
{
    private const int Months = 6;
    private const int MonthsOfYear = 12;

    /// <param name="lines">The file.</param>
    /// <param name="now">The month it is now is left to whoever tries the demo.</param>
    public static IReadOnlyList<DemoComment> Spread(IReadOnlyList<DemoLine> lines, DateTimeOffset now)
    {
        var comments = new List<DemoComment>(lines.Count);
        var month = Month.Of(now).Previous;
        for (var back = 0; back < Months; back++, month = month.Previous)
        {
            var share = ((month.Year * MonthsOfYear) + month.Number) % Months;
            comments.AddRange(lines.Index().Where(line => line.Index % Months == share).Select(line => new DemoComment(line.Index, line.Item, month)));
        }

        return comments;
    }
}
