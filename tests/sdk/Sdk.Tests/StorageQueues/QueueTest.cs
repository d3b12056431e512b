using Azure.Core;
using Azure.Storage.Queues;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.StorageQueues;

/// <summary>A test with a queue of its own.</summary>
public abstract class QueueTest(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    protected AzuriteFixture Azurite { get; } = azurite;

    protected QueueClient Queue { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Queue = new QueueClient(Azurite.ConnectionString, Azurite.NewName("queue"));
        await Queue.CreateAsync();
    }

    public virtual Task DisposeAsync() => Queue.DeleteIfExistsAsync();

    /// <summary>Retries that a test need not wait for.</summary>
    protected static QueueClientOptions Impatient()
    {
        var options = new QueueClientOptions();
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    /// <summary>The same queue read and written in an encoding.</summary>
    protected QueueClient In(QueueMessageEncoding encoding) =>
        new(Azurite.ConnectionString, Queue.Name, new QueueClientOptions { MessageEncoding = encoding });
}
