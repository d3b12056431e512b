using Microsoft.Azure.Functions.Worker;
using SendVoice.Core.Areas;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>The addresses of the form.</summary>
public sealed class FormFunctions(SitePages site, FormPages pages, FormJourney journey, SentCookie sent)
{
    /// <summary>Of a posted page in bytes: the longest comment in any script, encoded for a form, several times over.</summary>
    private const int MaxBytes = 128 * 1024;

    [Function("FormStart")]
    public IResult Start([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{area}")] HttpRequest request, string area) =>
        Find(area, out var known) ?? pages.Start(known);

    /// <summary>A step's address that was reloaded, bookmarked or passed on: the answers are not in it.</summary>
    [Function("FormStepAddress")]
    public IResult StepAddress(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{area}/tell-us/{step}")] HttpRequest request, string area, string step) =>
        Find(area, out var known) ?? new SeeOther($"/{known.Key}");

    [Function("FormStep")]
    public async Task<IResult> Step(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "{area}/tell-us/{step}")] HttpRequest request, string area, string step)
    {
        if (Find(area, out var known) is { } refusal)
            return refusal;
        if (SameOrigin.Refuses(request))
            return site.Problem(StatusCodes.Status403Forbidden, known);
        if (!request.HasFormContentType || !request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return site.Problem(StatusCodes.Status415UnsupportedMediaType, known);
        return await BoundedBody.ReadTextAsync(request, MaxBytes, request.HttpContext.RequestAborted) is { } body && FormFields.Parse(body) is { } fields
            ? await TakeAsync(known, step, fields, request.HttpContext)
            : site.Problem(StatusCodes.Status413PayloadTooLarge, known);
    }

    /// <summary>The confirmation. A computer that others use forgets the pages before it.</summary>
    [Function("FormSent")]
    public IResult Sent([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{area}/sent")] HttpRequest request, string area)
    {
        if (site.Find(area) is not { } known)
            return site.Problem(StatusCodes.Status404NotFound);
        if (sent.Read(request, known) is not { } code)
            return new SeeOther($"/{known.Key}");
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        request.HttpContext.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return pages.Sent(known, code);
    }

    private async Task<IResult> TakeAsync(Area area, string step, FormFields fields, HttpContext http) => step switch
    {
        "start" => journey.Begin(area, fields),
        "send" => await journey.SendAsync(area, fields, http),
        _ => FormSteps.Find(step) is { } known ? journey.Answer(area, known, fields) : site.Problem(StatusCodes.Status404NotFound, area),
    };

    /// <summary>The area whose intake is open, or the page that says why there is no form.</summary>
    private IResult? Find(string key, out Area area)
    {
        area = site.Find(key)!;
        if (area is null)
            return site.Problem(StatusCodes.Status404NotFound);
        return area.IntakeIsOpen ? null : pages.Closed(area);
    }
}
