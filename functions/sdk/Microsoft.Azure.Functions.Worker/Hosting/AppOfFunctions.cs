using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What the builder gathered.</summary>
internal sealed record AppOfFunctions(
    IReadOnlyList<FunctionMethod> Functions,
    IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware,
    bool ServesHttp);
