using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Http;

/// <summary>One function for each way to answer.</summary>
public sealed class Answers(Answers.Scoped scoped)
{
    /// <summary>What is registered once a request, to show whose scope a function runs in.</summary>
    public sealed class Scoped
    {
        public string Note { get; set; } = "untouched";
    }

    [Function("ActionText")]
    public IActionResult ActionText([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new ContentResult { Content = $"text by {request.Method}", ContentType = "text/plain", StatusCode = 203 };

    [Function("ActionJson")]
    public async Task<IActionResult> ActionJson([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        await Task.Yield();
        return new AcceptedResult((string?)null, new { reference = "K7Q" });
    }

    [Function("MinimalJson")]
    public async Task<IResult> MinimalJson([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        await Task.Yield();
        return Results.Json(new { reference = "K7Q" }, statusCode: 202);
    }

    [Function("Redirect")]
    public ValueTask<RedirectHttpResult> Redirect([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        ValueTask.FromResult(TypedResults.Redirect("/elsewhere"));

    [Function("Page")]
    public IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        scoped.Note = "set by the function";
        return new RazorComponentResult<NotePage>(new { Words = "<b>bold</b>" });
    }

    [Function("Written")]
    public static async Task Written([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        request.HttpContext.Response.ContentType = "text/xml";
        await request.HttpContext.Response.WriteAsync("<Response/>");
    }

    [Function("Empty")]
    public static void Empty([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
    }

    [Function("Length")]
    public static async Task<IActionResult> Length([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return new OkObjectResult(body.Length);
    }

    [Function("Anything")]
    public static IResult Anything([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request) => Results.Text(request.Method);
}
