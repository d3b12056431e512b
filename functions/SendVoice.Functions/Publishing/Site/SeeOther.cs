namespace SendVoice.Functions.Publishing.Site;

/// <summary>Sends the browser on with a GET, so that reloading the page it arrives at repeats nothing.</summary>
/// <param name="location">An address of ours, beginning with a slash.</param>
public sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        httpContext.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
