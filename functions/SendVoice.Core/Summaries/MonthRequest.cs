using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Summaries;

/// <summary>Which month, for whom.</summary>
/// <param name="Area">Whose comments.</param>
/// <param name="Month">The London month in which they were received.</param>
/// <param name="Taxonomy">What they are sorted by.</param>
/// <param name="Board">Who reads it; null is the area's own staff, who see every theme at the restricted tier.</param>
/// <param name="AsOf">The London date from which waiting is counted; a month that has ended counts to its last day.</param>
public sealed record MonthRequest(Area Area, Month Month, Taxonomy Taxonomy, Board? Board, DateOnly AsOf)
{
    public Tier Tier => Board?.Tier ?? Tier.Restricted;

    /// <summary>Whether the reader is shown the theme: all, or those the board names itself or by workstream.</summary>
    public bool Shows(string theme) =>
        Board is null or { Themes.Count: 0, Workstreams.Count: 0 }
        || Board.Themes.Contains(theme, StringComparer.Ordinal)
        || Board.Workstreams.Any(name => Taxonomy.Workstreams.TryGetValue(name, out var themes) && themes.Contains(theme, StringComparer.Ordinal));

    /// <summary>The last day the summary speaks about.</summary>
    public DateOnly Until
    {
        get
        {
            var last = new DateOnly(Month.Next.Year, Month.Next.Number, 1).AddDays(-1);
            return AsOf < last ? AsOf : last;
        }
    }
}
