using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>
/// Takes the events that the host posts to <c>/FunctionName</c>. 200 means done; anything else, that the event failed, and
/// the host tries it again by the rules of its trigger.
/// </summary>
internal sealed class HostEvents(IEnumerable<CompiledFunction> functions, FunctionRunner runner, IInvocationIdSource ids)
{
    /// <summary>Nothing is written or logged through the host: what a function sends, it sends itself.</summary>
    private static readonly ReadOnlyMemory<byte> Done = """{"Outputs":{},"Logs":[],"ReturnValue":null}"""u8.ToArray();

    /// <summary>The front end of Azure puts at least one of these on a request that came from outside, and nobody there can take it off.</summary>
    private static readonly string[] MarksOfTheOutside = ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-ARR-LOG-ID", "DISGUISED-HOST"];

    private readonly Dictionary<string, CompiledFunction> _functions = functions
        .Where(function => function.Method.Trigger is not HttpTriggerAttribute)
        .ToDictionary(function => "/" + function.Method.Name, StringComparer.OrdinalIgnoreCase);

    public Task HandleAsync(HttpContext http, RequestDelegate next) =>
        IsFromHost(http.Request) && _functions.TryGetValue(http.Request.Path.Value ?? string.Empty, out var function)
            ? RunAsync(http, function)
            : next(http);

    /// <summary>A route such as <c>{area}</c> lets anyone post to any name; a request that was only passed on is no event.</summary>
    private static bool IsFromHost(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && !MarksOfTheOutside.Any(request.Headers.ContainsKey);

    private async Task RunAsync(HttpContext http, CompiledFunction function)
    {
        var trigger = await ReadAsync(http, function.Method);
        if (trigger is null)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (!await runner.TryRunAsync(function, trigger, http.RequestAborted))
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Done.Length;
        await http.Response.Body.WriteAsync(Done, http.RequestAborted);
    }

    /// <summary>Null when the body is not an event for this function.</summary>
    private async Task<TriggerEvent?> ReadAsync(HttpContext http, FunctionMethod function)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return HostEventReader.Read(function, body.RootElement, ids.Of(http.Request));
        }
        catch (JsonException)
        {
            // The parser's message can quote the body; the host logs the 400 with its own id.
            return null;
        }
    }
}
