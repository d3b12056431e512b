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
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !http.Response.HasStarted)
        {
            // The last line before the reader: whatever it is, they are told that it is ours. The message is not logged: it may quote what a person sent.
            Log.Failed(logger, context.FunctionDefinition.Name, fault.GetType().Name, fault.StackTrace ?? "");
            await pages.Problem(StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed with {Fault} at {Stack}")]
        public static partial void Failed(ILogger logger, string function, string fault, string stack);
    }
}
