using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Answers requests with one function. The scope of the request is the scope of the run.</summary>
internal sealed partial class HttpFunction(CompiledFunction function, FunctionPipeline pipeline, IInvocationIdSource ids, ILogger<HttpFunction> logger)
{
    public async Task AnswerAsync(HttpContext http)
    {
        var context = new InvocationContext(function, ids.Of(http.Request), http.RequestServices, http.RequestAborted)
        {
            HttpContext = http,
            BindingData = () => RouteData(http),
        };
        context.Items[InvocationContext.HttpContextKey] = http;
        try
        {
            await pipeline.RunAsync(context);
            await HttpResult.WriteAsync(http, context.Result.Value);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: there is nobody to answer, and nothing went wrong here.
            http.Abort();
        }
        catch (BadHttpRequestException exception)
        {
            Fail(http, context, exception, exception.StatusCode);
        }
#pragma warning disable CA1031 // Whatever a function throws means the same to the caller: 500, and not a word of why.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(http, context, exception, StatusCodes.Status500InternalServerError);
        }
    }

    private void Fail(HttpContext http, InvocationContext context, Exception exception, int status)
    {
        Log.Failed(logger, function.Method.Name, context.InvocationId, FailureText.Of(exception));
        if (http.Response.HasStarted)
        {
            // The answer is partly out; cutting it off is the only way left to say that it is not whole.
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = status;
    }

    private static Dictionary<string, object?> RouteData(HttpContext http)
    {
        var values = http.Request.RouteValues;
        var data = new Dictionary<string, object?>(values.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in values)
            data[name] = value;
        return data;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Function {Function} failed in invocation {InvocationId}: {Failure}")]
        public static partial void Failed(ILogger logger, string function, string invocationId, string failure);
    }
}
