using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Storage;

/// <summary>The one place that makes storage clients, so that every call has the same patience.</summary>
public sealed class StorageClients
{
    private readonly TableServiceClient _tables;
    private readonly QueueServiceClient _queues;

    public StorageClients(IOptions<StorageOptions> options)
    {
        var settings = options.Value;
        var tableOptions = Patient(new TableClientOptions(), settings);
        var queueOptions = Patient(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }, settings);
        if (settings.ConnectionString is { Length: > 0 } connection)
        {
            _tables = new TableServiceClient(connection, tableOptions);
            _queues = new QueueServiceClient(connection, queueOptions);
        }
        else
        {
            var identity = new DefaultAzureCredential();
            _tables = new TableServiceClient(settings.TableServiceUri!, identity, tableOptions);
            _queues = new QueueServiceClient(settings.QueueServiceUri!, identity, queueOptions);
        }
    }

    public TableClient Table(string name) => _tables.GetTableClient(name);

    public QueueClient Queue(string name) => _queues.GetQueueClient(name);

    /// <summary>A family is waiting for the answer: three tries within a second or so, then say plainly that it did not work.</summary>
    private static T Patient<T>(T options, StorageOptions settings) where T : ClientOptions
    {
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(settings.CallTimeoutSeconds);
        return options;
    }
}
