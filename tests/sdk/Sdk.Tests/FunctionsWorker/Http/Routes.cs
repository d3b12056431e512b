using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Http;

/// <summary>Routes that overlap, as an app's do whose pages have clean addresses.</summary>
public static class Routes
{
    [Function("Form")]
    public static IResult Form([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "{area}")] HttpRequest request, string area) =>
        Results.Text($"form {area}");

    [Function("Comments")]
    public static IResult Comments([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/{area}/comments")] HttpRequest request, string area) =>
        Results.Text($"comments {area}");

    [Function("Sms")]
    public static IResult Sms([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hooks/twilio/sms")] HttpRequest request) =>
        Results.Text("sms");

    [Function("Month")]
    public static IResult Month([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{area}/months/{month}")] HttpRequest request, string month, string area) =>
        Results.Text($"month {month} of {area}");

    [Function("Assets")]
    public static IResult Assets([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{*path}")] HttpRequest request, string path) =>
        Results.Text($"asset {path}");

    [Function("Health")]
    public static IResult Health([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        Results.Text("health");

    [Function("Typed")]
    public static IResult Typed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "typed/{number}/{day}/{id?}")] HttpRequest request,
        int number,
        DateOnly day,
        Guid? id) =>
        Results.Text(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {day:yyyy-MM-dd} {id}"));

    [Function("Context")]
    public static IResult Context(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "context/{Word}")] HttpRequest request,
        FunctionContext context,
        CancellationToken cancellation) =>
        Results.Text(string.Join(
            ' ',
            context.FunctionDefinition.Name,
            context.FunctionDefinition.InputBindings["request"].Type,
            context.BindingContext.BindingData["word"],
            ReferenceEquals(context.GetHttpContext(), request.HttpContext),
            ReferenceEquals(context.InstanceServices, request.HttpContext.RequestServices),
            cancellation == request.HttpContext.RequestAborted,
            Guid.TryParse(context.InvocationId, out _)));
}
