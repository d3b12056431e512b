using Microsoft.Azure.Functions.Worker;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Housekeeping.SignIn;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Publishing.Months;

/// <summary>The month as staff read it: <c>GET /{area}/months/{yyyy-MM}</c>, and as a board does with <c>?board=code</c>.</summary>
public sealed class MonthFunction(StaffAccess access, SitePages pages, MonthSummaries summaries, TimeProvider clock)
{
    [Function("Month")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{area}/months/{month}")] HttpRequest request,
        string area,
        string month,
        CancellationToken cancellation)
    {
        var entry = access.Enter(request, area);
        if (!entry.IsGranted)
            return entry.Refusal;
        if (!Month.TryParse(month, out var asked))
            return NoSuchMonth(entry.Area);
        if (!TryFindBoard(entry.Area, request.Query["board"], out var board))
            return pages.Problem(StatusCodes.Status404NotFound, entry.Area);

        var summary = await summaries.ReadAsync(entry.Area, board, asked, cancellation);
        return Page<MonthPage>(StatusCodes.Status200OK, (nameof(MonthPage.Summary), summary));
    }

    /// <summary>No board asked for is every theme; a board the area does not have is not found.</summary>
    private static bool TryFindBoard(Area area, string? code, out Board? board)
    {
        board = area.FindBoard(code);
        return board is not null || string.IsNullOrEmpty(code);
    }

    private PageResult<NoSuchMonthPage> NoSuchMonth(Area area) => Page<NoSuchMonthPage>(
        StatusCodes.Status404NotFound, (nameof(NoSuchMonthPage.Area), area), (nameof(NoSuchMonthPage.Current), Month.Of(clock.GetUtcNow())));

    /// <summary>Pages for staff are in English, whatever languages the area's families are served in.</summary>
    private static PageResult<TPage> Page<TPage>(int status, params (string Name, object? Value)[] parameters) where TPage : WordedComponent
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        all[nameof(WordedComponent.Language)] = Words.Reference;
        return new(all, status);
    }
}
