using System.Globalization;
using Azure.Core;
using Azure.Storage.Queues.Models;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

public partial class QueueClient
{
    private const string MetadataPrefix = "x-ms-meta-";

    private static readonly StorageOperation Put = new(RequestMethod.Put, 201, 204);
    private static readonly StorageOperation PutIfNone = new(RequestMethod.Put, 201, 204, 409);
    private static readonly StorageOperation Remove = new(RequestMethod.Delete, 204);
    private static readonly StorageOperation RemoveIfAny = new(RequestMethod.Delete, 204, 404);
    private static readonly StorageOperation Look = new(RequestMethod.Get, 200);
    private static readonly StorageOperation LookIfAny = new(RequestMethod.Get, 200, 404);

    public virtual async Task<Response> CreateAsync(
        IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) =>
        await CreateAsync(Put, metadata, cancellationToken);

    /// <returns>Null when the queue was there already.</returns>
    public virtual async Task<Response?> CreateIfNotExistsAsync(
        IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default)
    {
        var response = await CreateAsync(PutIfNone, metadata, cancellationToken);
        Accept(response, 409, QueueErrorCode.QueueAlreadyExists);
        return response.Status == 201 ? response : null;
    }

    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = _connection.NewMessage(Remove, Uri);
        return await _connection.SendAsync(message, cancellationToken);
    }

    /// <returns>False when there was no such queue.</returns>
    public virtual async Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = _connection.NewMessage(RemoveIfAny, Uri);
        var response = await _connection.SendAsync(message, cancellationToken);
        Accept(response, 404, QueueErrorCode.QueueNotFound);
        return Response.FromValue(response.Status == 204, response);
    }

    public virtual async Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default)
    {
        var response = await LookAsync(LookIfAny, cancellationToken);
        Accept(response, 404, QueueErrorCode.QueueNotFound);
        return Response.FromValue(response.Status == 200, response);
    }

    public virtual async Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default)
    {
        var response = await LookAsync(Look, cancellationToken);
        var metadata = response.Headers
            .Where(header => header.Name.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Name[MetadataPrefix.Length..], header => header.Value, StringComparer.OrdinalIgnoreCase);
        var count = response.Headers.TryGetValue("x-ms-approximate-messages-count", out var text) ? text : "0";
        return Response.FromValue(new QueueProperties(metadata, int.Parse(count, CultureInfo.InvariantCulture)), response);
    }

    /// <summary>An excused status is excused for one reason only: "being deleted" is not "exists already".</summary>
    private static void Accept(Response response, int status, QueueErrorCode reason)
    {
        if (response.Status == status && new RequestFailedException(response) is var failure && failure.ErrorCode != reason)
            throw failure;
    }

    private async Task<Response> CreateAsync(
        StorageOperation operation, IDictionary<string, string>? metadata, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(operation, Uri);
        foreach (var (name, value) in metadata ?? new Dictionary<string, string>(StringComparer.Ordinal))
            message.Request.Headers.SetValue(MetadataPrefix + name, value);

        return await _connection.SendAsync(message, cancellationToken);
    }

    private async Task<Response> LookAsync(StorageOperation operation, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(operation, Uri);
        message.Request.Uri.AppendQuery("comp", "metadata");
        return await _connection.SendAsync(message, cancellationToken);
    }
}
