using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Storage;

/// <summary>The one place that makes storage clients, so that every call has the same patience.</summary>
public sealed class StorageClients
{
    /// <summary>The default lifetime of seven days would lose a message silently; minus one second means for ever.</summary>
    public static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    private readonly TableServiceClient _tables;
    private readonly QueueServiceClient _queues;
    private readonly QueueServiceClient _bareQueues;

    public StorageClients(IOptions<StorageOptions> options)
    {
        var settings = options.Value;
        var tableOptions = Patient(new TableClientOptions(), settings);
        var queueOptions = Patient(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, settings);
        var bareOptions = Patient(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }, settings);
        if (settings.ConnectionString is { Length: > 0 } connection)
        {
            _tables = new TableServiceClient(connection, tableOptions);
            _queues = new QueueServiceClient(connection, queueOptions);
            _bareQueues = new QueueServiceClient(connection, bareOptions);
        }
        else
        {
            var identity = new DefaultAzureCredential();
            _tables = new TableServiceClient(settings.TableServiceUri!, identity, tableOptions);
            _queues = new QueueServiceClient(settings.QueueServiceUri!, identity, queueOptions);
            _bareQueues = new QueueServiceClient(settings.QueueServiceUri!, identity, bareOptions);
        }
    }

    public TableClient Table(string name) => _tables.GetTableClient(name);

    public QueueClient Queue(string name) => _queues.GetQueueClient(name);

    /// <summary>A queue whose messages are taken as they lie there: one that is not base64 must not keep the others from being read.</summary>
    public QueueClient BareQueue(string name) => _bareQueues.GetQueueClient(name);

    /// <summary>A family is waiting for the answer: two tries, then say plainly that it did not work. With the call's time limit that stays under the 15
    /// seconds Twilio waits, and a store that is too busy is not asked a third time.</summary>
    private static T Patient<T>(T options, StorageOptions settings) where T : ClientOptions
    {
        options.Retry.MaxRetries = 1;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(settings.CallTimeoutSeconds);
        return options;
    }
}
