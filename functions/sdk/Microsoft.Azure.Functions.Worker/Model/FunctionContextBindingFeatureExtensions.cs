using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>Null in <see cref="InvocationResult{T}.Value"/> until the function has run.</summary>
    public static InvocationResult GetInvocationResult(this FunctionContext context) => ((InvocationContext)context).Result;
}
