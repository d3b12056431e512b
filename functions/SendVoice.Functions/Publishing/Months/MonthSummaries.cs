using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Summaries;
using SendVoice.Core.Theming;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Reviewing;

namespace SendVoice.Functions.Publishing.Months;

/// <summary>Makes a month's summary from what the stores hold. It reads one month's comments once, whatever came before.</summary>
public sealed class MonthSummaries(ICommentStore comments, IActionStore actions, Taxonomy taxonomy, TimeProvider clock)
{
    /// <param name="area">Whose comments.</param>
    /// <param name="board">For whom; null shows every theme at the restricted tier.</param>
    /// <param name="month">A month that has not begun has no comments.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<MonthSummary> ReadAsync(Area area, Board? board, Month month, CancellationToken cancellation)
    {
        var builder = new MonthSummaryBuilder(new(area, month, taxonomy, board, London.Date(clock.GetUtcNow())));
        await foreach (var comment in comments.ReadMonthAsync(area.Key, month, cancellation))
            builder.Add(comment);
        await foreach (var action in actions.ReadAsync(area.Key, cancellation))
            builder.Add(action);
        return builder.Build();
    }
}
