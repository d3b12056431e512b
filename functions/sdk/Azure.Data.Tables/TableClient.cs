using System.Globalization;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>One table. Thread-safe; make one and keep it.</summary>
public partial class TableClient
{
    private readonly TableConnection _connection;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, options: null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableConnection.From(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(TableConnection.With(endpoint, credential.Key, options: null), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(TableConnection.With(endpoint, credential.Key, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableConnection.With(endpoint, tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _connection = connection;
        Name = tableName;
    }

    public virtual string Name { get; }

    public virtual string AccountName => _connection.AccountName;

    public virtual Uri Uri => StorageAddress.Below(_connection.Endpoint, Name);

    /// <summary>An OData filter from an interpolated string; the values in it are quoted and escaped as their types ask.</summary>
    public static string CreateQueryFilter(FormattableString filter) => string.Format(
        CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(FilterLiteral.Of)]);

    /// <summary>An OData filter from a condition on an entity.</summary>
    /// <exception cref="NotSupportedException">The service has no filter for it.</exception>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => FilterTranslator.Translate(filter);

    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        CreateAsync(TableOperations.CreateTable, cancellationToken);

    /// <remarks>The raw response tells a new table (204) from one that was there (409).</remarks>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var created = await CreateAsync(TableOperations.CreateTableIfNone, cancellationToken);

        // "Being deleted" is a conflict too, and no table to write to.
        return created.GetRawResponse() is { Status: 409 } conflict
            && new RequestFailedException(conflict) is var failure
            && failure.ErrorCode != TableErrorCode.TableAlreadyExists
                ? throw failure
                : created;
    }

    /// <summary>Deletes the table and its rows; one that is not there is no error.</summary>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = _connection.NewMessage(TableOperations.Delete, TablePath.Table(Name));
        return await _connection.SendAsync(message, cancellationToken);
    }

    private async Task<Response<TableItem>> CreateAsync(StorageOperation operation, CancellationToken cancellationToken)
    {
        using var message = _connection.NewMessage(operation, TablePath.Tables);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create($$"""{"TableName":"{{JavaScriptEncoder.Default.Encode(Name)}}"}""");
        return Response.FromValue(new TableItem(Name), await _connection.SendAsync(message, cancellationToken));
    }
}
