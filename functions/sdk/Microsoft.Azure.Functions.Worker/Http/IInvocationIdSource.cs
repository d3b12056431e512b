using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Names the run that answers a request: the Functions host does where there is one.</summary>
internal interface IInvocationIdSource
{
    string Of(HttpRequest request);
}
