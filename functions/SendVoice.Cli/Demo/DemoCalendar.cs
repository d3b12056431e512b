using SendVoice.Core.Comments;

namespace SendVoice.Cli.Demo;

/// <summary>
/// Lays the demo's comments into the month that is running and the six whole months before it: most in the newest whole month, which is
/// the one people look at. A demo that is started again next month fills that month alone.
/// </summary>
internal static class DemoCalendar
{
    /// <param name="lines">The file.</param>
    /// <param name="now">Of the month that is running, only the days before today have comments.</param>
    public static IReadOnlyList<DemoComment> Spread(IReadOnlyList<DemoLine> lines, DateTimeOffset now)
    {
        var months = new List<Month> { Month.Of(now) };
        foreach (var _ in Enumerable.Range(0, lines.Max(line => line.MonthsAgo)))
        {
            months.Add(months[^1].Previous);
        }

        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return [.. lines.Index().Select(line => new DemoComment(line.Index, line.Item, months[line.Item.MonthsAgo])).Where(comment => comment.ReceivedAt < today)];
    }

    /// <summary>Those of one month that are still to be added.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="month">The month's comments as <see cref="Spread"/> lays them today.</param>
    /// <param name="stored">What the area holds of the month.</param>
    public static IReadOnlyList<DemoComment> Missing(IReadOnlyList<DemoLine> lines, IGrouping<Month, DemoComment> month, IReadOnlySet<CommentId> stored)
    {
        var today = month.First().Line.MonthsAgo;
        var isFilledAlready = lines.Index().Any(line => line.Item.MonthsAgo > 0 && line.Item.MonthsAgo != today
            && stored.Contains(new DemoComment(line.Index, line.Item, month.Key).Id));
        return isFilledAlready ? [] : [.. month.Where(comment => !stored.Contains(comment.Id))];
    }
}
