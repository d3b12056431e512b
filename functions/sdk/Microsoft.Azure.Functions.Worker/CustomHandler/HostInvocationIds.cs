using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>Takes the id that the host logs too, so that both logs can be read side by side.</summary>
internal sealed class HostInvocationIds : IInvocationIdSource
{
    private const string Header = "X-Azure-Functions-InvocationId";
    private const int LongestId = 64;

    public string Of(HttpRequest request) => request.Headers[Header] is [{ } id] && IsFitToLog(id) ? id : InvocationIds.New();

    private static bool IsFitToLog(string id) =>
        id.Length is > 0 and <= LongestId && id.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
