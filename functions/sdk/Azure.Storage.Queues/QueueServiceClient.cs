using Azure.Core;
using Azure.Storage.Queues.Models;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

/// <summary>One account's queue service. Thread-safe; make one and keep it.</summary>
public class QueueServiceClient
{
    private static readonly StorageOperation List = new(RequestMethod.Get, 200);

    private readonly QueueConnection _connection;

    public QueueServiceClient(string connectionString)
        : this(connectionString, options: null!)
    {
    }

    public QueueServiceClient(string connectionString, QueueClientOptions options)
    {
        var text = StorageConnectionString.Parse(connectionString, StorageService.Queue);
        Uri = text.Endpoint;
        _connection = QueueConnection.From(text, options);
    }

    /// <param name="serviceUri">With a shared access signature as its query, or for anonymous use.</param>
    /// <param name="options">Null takes the defaults.</param>
    public QueueServiceClient(Uri serviceUri, QueueClientOptions? options = null)
        : this(serviceUri, QueueConnection.Unsigned(serviceUri, options))
    {
    }

    public QueueServiceClient(Uri serviceUri, StorageSharedKeyCredential credential, QueueClientOptions? options = null)
        : this(serviceUri, QueueConnection.With(credential.Key, options))
    {
    }

    public QueueServiceClient(Uri serviceUri, TokenCredential credential, QueueClientOptions? options = null)
        : this(serviceUri, QueueConnection.With(serviceUri, credential, options))
    {
    }

    private QueueServiceClient(Uri serviceUri, QueueConnection connection)
    {
        Uri = serviceUri;
        _connection = connection;
    }

    public virtual Uri Uri { get; }

    public virtual string AccountName => _connection.AccountName;

    public virtual QueueClient GetQueueClient(string queueName) => new(StorageAddress.Below(Uri, queueName), _connection);

    public virtual async Task<Response<QueueClient>> CreateQueueAsync(
        string queueName, IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default)
    {
        var queue = GetQueueClient(queueName);
        return Response.FromValue(queue, await queue.CreateAsync(metadata, cancellationToken));
    }

    public virtual Task<Response> DeleteQueueAsync(string queueName, CancellationToken cancellationToken = default) =>
        GetQueueClient(queueName).DeleteAsync(cancellationToken);

    /// <param name="traits">Whether metadata come along.</param>
    /// <param name="prefix">Only queues whose name begins with it.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<QueueItem> GetQueuesAsync(
        QueueTraits traits = QueueTraits.None, string? prefix = null, CancellationToken cancellationToken = default) =>
        new QueueItemPageable((marker, size, token) => ListPageAsync((traits, prefix), marker, size, token), cancellationToken);

    private async Task<Page<QueueItem>> ListPageAsync(
        (QueueTraits Traits, string? Prefix) wanted, string? marker, int? size, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(List, Uri);
        var address = message.Request.Uri;
        address.AppendQuery("comp", "list");
        address.AppendOptional("prefix", wanted.Prefix);
        address.AppendOptional("marker", marker);
        address.AppendOptional("maxresults", size);
        address.AppendOptional("include", wanted.Traits.HasFlag(QueueTraits.Metadata) ? "metadata" : null);
        var response = await _connection.SendAsync(message, cancellationToken);
        var (items, next) = QueueXml.ReadQueues(response);
        return Page<QueueItem>.FromValues(items, next, response);
    }
}
