using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Runs functions that no request triggered, each in a scope of its own.</summary>
internal sealed partial class FunctionRunner(FunctionPipeline pipeline, IServiceScopeFactory scopes, ILogger<FunctionRunner> logger)
{
    /// <summary>False when the function threw; the failure has been logged, and the caller settles what comes of it.</summary>
    public async Task<bool> TryRunAsync(CompiledFunction function, TriggerEvent trigger, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new InvocationContext(function, trigger.InvocationId, scope.ServiceProvider, cancellation)
        {
            TriggerValue = trigger.Value,
            BindingData = trigger.BindingData,
        };
        try
        {
            await pipeline.RunAsync(context);
            return true;
        }
#pragma warning disable CA1031 // Whatever a function throws means the same here: this run failed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.Failed(logger, function.Method.Name, trigger.InvocationId, FailureText.Of(exception));
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Function {Function} failed in invocation {InvocationId}: {Failure}")]
        public static partial void Failed(ILogger logger, string function, string invocationId, string failure);
    }
}
