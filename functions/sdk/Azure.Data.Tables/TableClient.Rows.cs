using System.Text.Json;
using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <exception cref="RequestFailedException">409 <c>EntityAlreadyExists</c>: there is such a row, perhaps from a try whose answer was lost.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        using var message = _connection.NewMessage(TableOperations.Insert, TablePath.Rows(Name));
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        SetBody(message.Request, entity);
        return await _connection.SendAsync(message, cancellationToken);
    }

    /// <summary>Writes the row, whether it was there or not.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(entity, ifMatch: null, mode, cancellationToken);

    /// <param name="entity">The new values.</param>
    /// <param name="ifMatch">The version the row must have; <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What becomes of other columns.</param>
    /// <param name="cancellationToken">Gives up; the row may have been written.</param>
    /// <exception cref="RequestFailedException">412: another version. 404: no such row.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => ifMatch == default
            ? throw new ArgumentException("Name the version to update, or ETag.All for any.", nameof(ifMatch))
            : WriteAsync(entity, ifMatch, mode, cancellationToken);

    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    /// <summary>Deletes a row; one that is not there is no error (the response says 404).</summary>
    /// <param name="partitionKey">Its partition.</param>
    /// <param name="rowKey">Its key there.</param>
    /// <param name="ifMatch">The version it must have; the default means any.</param>
    /// <param name="cancellationToken">Gives up; the row may be gone.</param>
    /// <exception cref="RequestFailedException">412: another version.</exception>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = _connection.NewMessage(TableOperations.Delete, TablePath.Row(Name, partitionKey, rowKey));
        message.Request.Headers.SetValue("If-Match", HeaderText(ifMatch == default ? ETag.All : ifMatch));
        return await _connection.SendAsync(message, cancellationToken);
    }

    /// <exception cref="RequestFailedException">404: no such row, or no such table.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(TableOperations.Get, (partitionKey, rowKey), select, cancellationToken);
        return Response.FromValue(ReadRow<T>(response), response);
    }

    /// <returns>No value for a row, or a table, that is not there.</returns>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(TableOperations.GetIfAny, (partitionKey, rowKey), select, cancellationToken);
        return response.Status == 404 ? new NoValueResponse<T>(response) : Response.FromValue(ReadRow<T>(response), response);
    }

    internal static string HeaderText(ETag etag) => etag.ToString("H");

    private static void SetBody(Request request, ITableEntity entity)
    {
        request.Headers.SetValue("Content-Type", "application/json");
        request.Content = RequestContent.Create(EntityWriter.Write(entity));
    }

    private static T ReadRow<T>(Response response)
        where T : class, ITableEntity
    {
        using var document = JsonDocument.Parse(response.Content);
        return EntityReader.Read<T>(document.RootElement, response.Headers.ETag);
    }

    private async Task<Response> WriteAsync(ITableEntity entity, ETag? ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(TableOperations.Write(mode), TablePath.Row(Name, entity.PartitionKey, entity.RowKey));
        if (ifMatch is { } version)
            message.Request.Headers.SetValue("If-Match", HeaderText(version));

        SetBody(message.Request, entity);
        return await _connection.SendAsync(message, cancellationToken);
    }

    private async Task<Response> GetAsync(
        StorageOperation operation, (string Partition, string Row) keys, IEnumerable<string>? select, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(operation, TablePath.Row(Name, keys.Partition, keys.Row));
        if (select is not null)
            message.Request.Uri.AppendQuery("$select", string.Join(',', select), escapeValue: true);

        return await _connection.SendAsync(message, cancellationToken);
    }
}
