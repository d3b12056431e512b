using Azure;

namespace SendVoice.Functions.Storage;

/// <summary>Tells "storage does not answer" from a mistake of ours.</summary>
internal static class StorageFault
{
    /// <summary>
    /// Whether waiting may help: no connection, a timeout, throttling, a server error, or a table that the start has not made yet.
    /// The pipeline reports several failed tries as one <see cref="AggregateException"/>.
    /// </summary>
    public static bool IsOutage(Exception exception, CancellationToken cancellation) => exception switch
    {
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        RequestFailedException { ErrorCode: "TableNotFound" or "QueueNotFound" } => true,
        AggregateException many => many.InnerExceptions.All(inner => IsOutage(inner, cancellation)),
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => false,
    };
}
