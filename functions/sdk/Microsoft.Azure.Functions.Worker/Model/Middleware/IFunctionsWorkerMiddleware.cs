namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>
/// Code around every function; one instance serves all. An exception that it keeps to itself makes a failed queue message count as done.
/// </summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
