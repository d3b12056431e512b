using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>No host stands before the app, so no header may name a run.</summary>
internal sealed class OwnInvocationIds : IInvocationIdSource
{
    public string Of(HttpRequest request) => InvocationIds.New();
}
