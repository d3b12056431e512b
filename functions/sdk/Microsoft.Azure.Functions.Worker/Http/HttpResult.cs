using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Writes what an HTTP function returned, as ASP.NET Core would.</summary>
internal static class HttpResult
{
    /// <summary>Stops the start for a function whose result would silently come to nothing.</summary>
    public static void Check(FunctionMethod function)
    {
        var type = CompiledMethod.ResultOf(function.Method);
        var known = type == typeof(void) || type == typeof(object)
            || type.IsAssignableTo(typeof(IActionResult)) || type.IsAssignableTo(typeof(IResult)) || type.IsAssignableTo(typeof(HttpResponse));
        if (!known)
            throw function.Unusable($"it returns a {type.Name}; an HTTP function returns an IActionResult, an IResult or nothing");
    }

    public static Task WriteAsync(HttpContext http, object? result) => result switch
    {
        IResult minimal => minimal.ExecuteAsync(http),
        IActionResult action => action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor())),
        null or HttpResponse => Task.CompletedTask,
        _ => throw new InvalidOperationException($"An HTTP function returned a {result.GetType().Name}."),
    };
}
