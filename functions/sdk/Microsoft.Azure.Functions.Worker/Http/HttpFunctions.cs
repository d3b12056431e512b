using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Gives each HTTP function its route; ASP.NET Core settles which of two that fit is the closer.</summary>
internal static class HttpFunctions
{
    public static void Map(WebApplication app, IEnumerable<CompiledFunction> functions, string routePrefix)
    {
        var pipeline = app.Services.GetRequiredService<FunctionPipeline>();
        var ids = app.Services.GetRequiredService<IInvocationIdSource>();
        var logger = app.Services.GetRequiredService<ILogger<HttpFunction>>();
        foreach (var function in functions)
        {
            if (function.Method.Trigger is not HttpTriggerAttribute trigger)
                continue;
            HttpResult.Check(function.Method);
            Map(app, $"{routePrefix}/{trigger.Route ?? function.Method.Name}", trigger, new HttpFunction(function, pipeline, ids, logger))
                .WithDisplayName(function.Method.Name);
        }
    }

    private static IEndpointConventionBuilder Map(WebApplication app, string route, HttpTriggerAttribute trigger, HttpFunction function)
    {
        RequestDelegate answer = function.AnswerAsync;
        return trigger.Methods is { Length: > 0 } methods
            ? app.MapMethods(route, methods.Select(method => method.ToUpperInvariant()), answer)
            : app.Map(route, answer);
    }
}
