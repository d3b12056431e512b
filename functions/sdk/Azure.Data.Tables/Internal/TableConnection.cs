using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>How one client reaches its service: made once, shared by the clients of all its tables.</summary>
internal sealed class TableConnection
{
    public const string Accept = "application/json;odata=minimalmetadata";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableConnection(Uri endpoint, string accountName, HttpPipelinePolicy? authentication, TableClientOptions? options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        AccountName = accountName;
        _version = options.VersionText;
        _pipeline = StoragePipeline.Build(options, authentication);
    }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    public static TableConnection Unsigned(Uri endpoint, TableClientOptions? options) =>
        new(endpoint, StorageAddress.AccountName(endpoint), authentication: null, options);

    public static TableConnection With(Uri endpoint, TokenCredential credential, TableClientOptions? options) =>
        new(endpoint, StorageAddress.AccountName(endpoint), StoragePipeline.Bearer(endpoint, credential), options);

    public static TableConnection With(Uri endpoint, StorageAccountKey key, TableClientOptions? options) =>
        new(endpoint, key.AccountName, new SharedKeyLitePolicy(key), options);

    public static TableConnection From(string connectionString, TableClientOptions? options)
    {
        var text = StorageConnectionString.Parse(connectionString, StorageService.Table);
        return text.Key is { } key ? With(text.Endpoint, key, options) : Unsigned(text.Endpoint, options);
    }

    /// <param name="operation">The verb, and the statuses that are no error.</param>
    /// <param name="path">Below the endpoint, escaped already.</param>
    public HttpMessage NewMessage(StorageOperation operation, string path)
    {
        var message = _pipeline.CreateMessage();
        operation.ApplyTo(message);
        var request = message.Request;
        request.Uri.Reset(Endpoint);
        request.Uri.AppendPath(Endpoint.AbsolutePath.EndsWith('/') ? path : "/" + path, escape: false);
        request.Headers.SetValue("x-ms-version", _version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue("Accept", Accept);
        return message;
    }

    /// <exception cref="RequestFailedException">After the last try, or at once for a status that no retry would change.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }
}
