using Microsoft.Azure.Functions.Worker.Middleware;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>The app's middleware, first registered outermost, around the function itself.</summary>
internal sealed class FunctionPipeline
{
    private readonly FunctionExecutionDelegate _entry;

    public FunctionPipeline(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        FunctionExecutionDelegate function = context => ((InvocationContext)context).RunFunctionAsync();
        _entry = middleware.Reverse().Aggregate(function, (inner, wrap) => wrap(inner));
    }

    public Task RunAsync(InvocationContext context) => _entry(context);
}
