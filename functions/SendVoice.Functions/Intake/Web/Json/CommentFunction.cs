using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Json;

/// <summary><c>POST /api/{area}/comments</c>: a comment from another system, or typed in by staff.</summary>
public sealed class CommentFunction(SitePages site, SurveyCatalogue surveys, CommentIntake intake, SenderLimit limit)
{
    private const int MaxBytes = 64 * 1024;
    [Function("CommentJson")]
    public async Task<IResult> Post(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/{area}/comments")] HttpRequest request, string area)
    {
        if (site.Find(area) is not { } known)
            return Problem(StatusCodes.Status404NotFound, "There is no such area.");
        if (!known.IntakeIsOpen)
            return Problem(StatusCodes.Status503ServiceUnavailable, "Intake of this area is not open.");
        if (!request.HasJsonContentType())
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Send application/json in UTF-8.");
        if (limit.SecondsToWait(request) is { } seconds)
            return Later(request, StatusCodes.Status429TooManyRequests, seconds, "Too many comments came from this address.");
        return await BoundedBody.ReadAsync(request, MaxBytes, request.HttpContext.RequestAborted) is { } body
            ? await TakeAsync(request, body, known)
            : Problem(StatusCodes.Status413PayloadTooLarge, $"Send at most {MaxBytes} bytes.");
    }

    private async Task<IResult> TakeAsync(HttpRequest request, byte[] body, Area area)
    {
        try
        {
            if (CommentRequestRules.Take(CommentRequestReader.Read(body), area, surveys, out var errors) is not { } comment)
                return Invalid(errors);
            var code = await intake.AcceptAsync(comment, request.HttpContext.RequestAborted);
            return TypedResults.Json(new Accepted(code.ToString()), statusCode: StatusCodes.Status202Accepted);
        }
        catch (FieldException problem)
        {
            // Thrown for the first thing that makes the body unreadable; its words are ours.
            return Invalid(new Dictionary<string, string[]>(StringComparer.Ordinal) { [problem.Field] = [problem.Message] });
        }
        catch (IntakeUnavailableException)
        {
            // Nothing was accepted; the sender keeps it and tries again.
            return Later(
                request, StatusCodes.Status503ServiceUnavailable, IntakeUnavailableException.SecondsToWait, "Storage does not answer. Nothing was accepted.");
        }
    }

    private static ProblemHttpResult Later(HttpRequest request, int status, int seconds, string detail)
    {
        request.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problem(status, detail);
    }

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    private static ProblemHttpResult Invalid(IDictionary<string, string[]> errors) =>
        TypedResults.Problem(new HttpValidationProblemDetails(errors) { Status = StatusCodes.Status400BadRequest });

    private sealed record Accepted(string Reference);
}
