using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>A message hidden from others for as long as it is worked on. Not for two threads at once.</summary>
internal sealed class HeldMessage(QueueClient queue, QueueMessage message, TimeSpan lockDuration, TimeProvider time)
{
    private string _receipt = message.PopReceipt;

    public string Id => message.MessageId;

    public long DequeueCount => message.DequeueCount;

    /// <summary>As it is in the queue.</summary>
    public BinaryData Body => message.Body;

    /// <summary>Waits for the work, and renews the lock at half its time, over and over.</summary>
    /// <param name="work">What is done with the message.</param>
    /// <param name="onTrouble">Told of a renewal that failed; the next one may do better.</param>
    public async Task<bool> KeepDuringAsync(Task<bool> work, Action<Exception> onTrouble)
    {
        using var done = new CancellationTokenSource();
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(lockDuration / 2, time, done.Token));
            if (!work.IsCompleted)
                await RenewAsync(onTrouble);
        }

        await done.CancelAsync();
        return await work;
    }

    public Task DeleteAsync() => queue.DeleteMessageAsync(message.MessageId, _receipt);

    /// <summary>Lets others have it once the time is over.</summary>
    public Task ReleaseAsync(TimeSpan after) => HideAsync(after);

    private async Task RenewAsync(Action<Exception> onTrouble)
    {
        try
        {
            await HideAsync(lockDuration);
        }
        catch (Exception exception) when (Hosting.StorageFailure.Is(exception, CancellationToken.None))
        {
            // The work goes on: whether it ends before the lock does is not known, and a second delivery is harmless by design.
            onTrouble(exception);
        }
    }

    private async Task HideAsync(TimeSpan timeout)
    {
        var receipt = await queue.UpdateMessageAsync(message.MessageId, _receipt, visibilityTimeout: timeout);
        _receipt = receipt.Value.PopReceipt;
    }
}
