using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

/// <summary>One queue. Thread-safe; make one and keep it.</summary>
public partial class QueueClient
{
    private readonly QueueConnection _connection;
    private readonly Uri _messages;

    public QueueClient(string connectionString, string queueName)
        : this(connectionString, queueName, options: null!)
    {
    }

    public QueueClient(string connectionString, string queueName, QueueClientOptions options)
        : this(StorageConnectionString.Parse(connectionString, StorageService.Queue), queueName, options)
    {
    }

    /// <param name="queueUri">The queue's address, with a shared access signature as its query or for anonymous use.</param>
    /// <param name="options">Null takes the defaults.</param>
    public QueueClient(Uri queueUri, QueueClientOptions? options = null)
        : this(queueUri, QueueConnection.Unsigned(queueUri, options))
    {
    }

    public QueueClient(Uri queueUri, StorageSharedKeyCredential credential, QueueClientOptions? options = null)
        : this(queueUri, QueueConnection.With(credential.Key, options))
    {
    }

    public QueueClient(Uri queueUri, TokenCredential credential, QueueClientOptions? options = null)
        : this(queueUri, QueueConnection.With(queueUri, credential, options))
    {
    }

    internal QueueClient(Uri queueUri, QueueConnection connection)
    {
        Uri = queueUri;
        _connection = connection;
        _messages = StorageAddress.Below(queueUri, "messages");
        Name = Uri.UnescapeDataString(queueUri.AbsolutePath.TrimEnd('/').Split('/')[^1]);
    }

    private QueueClient(StorageConnectionString text, string queueName, QueueClientOptions? options)
        : this(StorageAddress.Below(text.Endpoint, queueName), QueueConnection.From(text, options))
    {
    }

    public virtual Uri Uri { get; }

    public virtual string Name { get; }

    public virtual string AccountName => _connection.AccountName;

    /// <summary>The most messages one peek can ask for.</summary>
    public virtual int MaxPeekableMessages => 32;

    /// <summary>The largest message the service takes, in bytes, after encoding.</summary>
    public virtual int MessageMaxBytes => 64 * 1024;
}
