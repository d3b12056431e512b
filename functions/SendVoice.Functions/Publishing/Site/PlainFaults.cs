using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>
/// Answers a fault of ours with a page in plain words, and logs what kind of fault it was and where. Only requests pass through it:
/// a queue message whose function throws must be seen to fail, so that it is tried again.
/// </summary>
public sealed partial class PlainFaults(SitePages pages, ILogger<PlainFaults> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
            await AnswerAsync(context.GetInvocationResult(), http);
        }
        catch (BadHttpRequestException broken) when (!http.Response.HasStarted)
        {
            // The request is broken in itself or breaks off: the server's own status says how, and nothing of ours has failed.
            http.Response.StatusCode = broken.StatusCode;
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !http.Response.HasStarted)
        {
            // The last line before the reader: whatever it is, they are told that it is ours. The message is not logged: it may quote what a person sent.
            Log.Failed(logger, context.FunctionDefinition.Name, fault.GetType().Name, fault.StackTrace ?? "");
            await pages.Problem(StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }
    }

    /// <summary>Writes the answer here rather than leave it to the worker, so that a fault while a page is rendered is met as well.</summary>
    private static async Task AnswerAsync(InvocationResult answer, HttpContext http)
    {
        if (answer.Value is not IResult result)
            return;
        answer.Value = null;
        await result.ExecuteAsync(http);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed with {Fault} at {Stack}")]
        public static partial void Failed(ILogger logger, string function, string fault, string stack);
    }
}
