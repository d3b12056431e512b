using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

/// <summary>How one client reaches its service: made once, shared by the clients of all its queues.</summary>
internal sealed class QueueConnection
{
    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private QueueConnection(string accountName, HttpPipelinePolicy? authentication, QueueClientOptions? options)
    {
        options ??= new QueueClientOptions();
        AccountName = accountName;
        Encoding = options.MessageEncoding;
        _version = options.VersionText;
        _pipeline = StoragePipeline.Build(options, authentication);
    }

    public string AccountName { get; }

    public QueueMessageEncoding Encoding { get; }

    public static QueueConnection Unsigned(Uri address, QueueClientOptions? options) =>
        new(StorageAddress.AccountName(address), authentication: null, options);

    public static QueueConnection With(Uri address, TokenCredential credential, QueueClientOptions? options) =>
        new(StorageAddress.AccountName(address), StoragePipeline.Bearer(address, credential), options);

    public static QueueConnection With(StorageAccountKey key, QueueClientOptions? options) =>
        new(key.AccountName, new SharedKeyPolicy(key), options);

    public static QueueConnection From(StorageConnectionString text, QueueClientOptions? options) =>
        text.Key is { } key ? With(key, options) : Unsigned(text.Endpoint, options);

    /// <param name="operation">The verb, and the statuses that are no error.</param>
    /// <param name="address">Where it goes, before the caller adds to path and query.</param>
    public HttpMessage NewMessage(StorageOperation operation, Uri address)
    {
        var message = _pipeline.CreateMessage();
        operation.ApplyTo(message);
        message.Request.Uri.Reset(address);
        message.Request.Headers.SetValue("x-ms-version", _version);
        message.Request.Headers.SetValue("Accept", "application/xml");
        return message;
    }

    /// <exception cref="RequestFailedException">After the last try, or at once for a status that no retry would change.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }
}
