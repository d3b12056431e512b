using System.Text.Json;
using System.Xml;
using Azure;
using Azure.Identity;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Tells an unreachable or unwilling storage account, which one waits out, from a fault of the program.</summary>
internal static class StorageFailure
{
    /// <summary>
    /// Azure.Core gives several failures in one after its last retry, and a cancellation when the network timed out. An answer
    /// that cannot be read was cut off or came from something that is not storage.
    /// </summary>
    public static bool Is(Exception exception, CancellationToken ours) => exception switch
    {
        RequestFailedException or AuthenticationFailedException or IOException => true,
        XmlException or JsonException => true,
        OperationCanceledException => !ours.IsCancellationRequested,
        AggregateException several => several.InnerExceptions.All(inner => Is(inner, ours)),
        _ => false,
    };

    public static bool IsStatus(Exception exception, int status) => exception is RequestFailedException failure && failure.Status == status;

    /// <summary>Status and code, which name no content; 0 when there was no answer.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        RequestFailedException failure => $"{failure.Status} {failure.ErrorCode}",
        AggregateException several => Describe(several.InnerExceptions[^1]),
        _ => exception.GetType().Name,
    };
}
