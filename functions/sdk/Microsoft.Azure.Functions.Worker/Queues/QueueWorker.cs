using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Sees one message through: done and deleted, kept for another try, or moved to the poison queue.</summary>
internal sealed partial class QueueWorker(QueueTarget target, QueueSettings settings, FunctionRunner runner, TimeProvider time, ILogger<QueueWorker> logger)
{
    /// <summary>A message must outlive the seven days that a queue keeps it unless told otherwise.</summary>
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(-1);

    /// <summary>Never throws: a message that storage will not let go of comes back by itself.</summary>
    public async Task WorkAsync(QueueMessage received, CancellationToken cancellation)
    {
        var held = new HeldMessage(target.Queue, received, settings.LockDuration, time);
        try
        {
            await WorkAsync(held, received, cancellation);
        }
        catch (Exception exception) when (StorageFailure.Is(exception, CancellationToken.None))
        {
            Log.StorageFailed(logger, target.Queue.Name, held.Id, StorageFailure.Describe(exception));
        }
    }

    private async Task WorkAsync(HeldMessage held, QueueMessage received, CancellationToken cancellation)
    {
        // More than the most: the process died in the last try, before it could move the message.
        if (held.DequeueCount > settings.MaxDequeueCount || Decode(received) is not { } message)
            await PoisonAsync(held);
        else if (await held.KeepDuringAsync(RunAsync(message, cancellation), exception => LogRenewal(held, exception)))
            await held.DeleteAsync();
        else if (held.DequeueCount >= settings.MaxDequeueCount)
            await PoisonAsync(held);
        else
            await held.ReleaseAsync(settings.VisibilityTimeout);
    }

    private Task<bool> RunAsync(QueueMessage message, CancellationToken cancellation) => runner.TryRunAsync(
        target.Function,
        new TriggerEvent(InvocationIds.New(), message, () => QueueBindingData.Of(message)),
        cancellation);

    /// <summary>Null when the body is not what messages of this queue are.</summary>
    private QueueMessage? Decode(QueueMessage message)
    {
        if (!settings.IsBase64)
            return message;
        var text = message.MessageText;
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        return QueuesModelFactory.QueueMessage(
            message.MessageId,
            message.PopReceipt,
            BinaryData.FromBytes(bytes.AsMemory(0, length)),
            message.DequeueCount,
            message.NextVisibleOn,
            message.InsertedOn,
            message.ExpiresOn);
    }

    private async Task PoisonAsync(HeldMessage held)
    {
        await target.Poison.CreateIfNotExistsAsync();
        await target.Poison.SendMessageAsync(held.Body, visibilityTimeout: null, timeToLive: ForEver);
        await held.DeleteAsync();
        Log.Poisoned(logger, target.Queue.Name, held.Id, target.Poison.Name, held.DequeueCount);
    }

    private void LogRenewal(HeldMessage held, Exception exception) =>
        Log.NotRenewed(logger, target.Queue.Name, held.Id, StorageFailure.Describe(exception));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Queue {Queue}: message {MessageId} moved to {PoisonQueue} after {Tries} tries")]
        public static partial void Poisoned(ILogger logger, string queue, string messageId, string poisonQueue, long tries);

        [LoggerMessage(2, LogLevel.Warning, "Queue {Queue}: message {MessageId} could not be settled ({Failure}) and will come back")]
        public static partial void StorageFailed(ILogger logger, string queue, string messageId, string failure);

        [LoggerMessage(3, LogLevel.Warning, "Queue {Queue}: the lock on message {MessageId} was not renewed ({Failure})")]
        public static partial void NotRenewed(ILogger logger, string queue, string messageId, string failure);
    }
}
