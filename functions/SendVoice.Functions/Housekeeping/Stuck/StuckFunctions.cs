using Microsoft.Azure.Functions.Worker;
using SendVoice.Functions.Housekeeping.SignIn;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>Staff see what could not be processed, and try it again. The page shows ids and times and never a word of the message.</summary>
public sealed class StuckFunctions(StaffAccess access, IStuckStore store, StuckMessages stuck, SitePages pages)
{
    [Function(nameof(ListStuck))]
    public async Task<IResult> ListStuck(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{area}/stuck")] HttpRequest request, string area, CancellationToken cancellation)
    {
        var entry = access.Enter(request, area);
        if (!entry.IsGranted)
            return entry.Refusal;
        var messages = await store.ListAsync(entry.Area.Key, cancellation).ToListAsync(cancellation);
        var homeless = await store.ListAsync(area: null, cancellation).CountAsync(cancellation);
        return pages.Page<StuckPage>(
            entry.Area, StatusCodes.Status200OK, (nameof(StuckPage.Messages), messages), (nameof(StuckPage.Homeless), homeless));
    }

    [Function(nameof(RetryStuck))]
    public async Task<IResult> RetryStuck(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "{area}/stuck/{id}/retry")] HttpRequest request,
        string area,
        string id,
        CancellationToken cancellation)
    {
        var entry = access.Enter(request, area);
        if (!entry.IsGranted)
            return entry.Refusal;
        return await stuck.RetryAsync(entry.Area.Key, id, entry.Member.Id, cancellation)
            ? new SeeOther($"/{entry.Area.Key}/stuck")
            : pages.Problem(StatusCodes.Status404NotFound, entry.Area);
    }
}
