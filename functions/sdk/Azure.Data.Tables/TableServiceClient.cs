using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One account's table service. Thread-safe; make one and keep it.</summary>
public class TableServiceClient
{
    private readonly TableConnection _connection;

    public TableServiceClient(string connectionString)
        : this(connectionString, options: null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(TableConnection.From(connectionString, options))
    {
    }

    /// <param name="endpoint">With a shared access signature as its query, or for anonymous use.</param>
    /// <param name="options">Null takes the defaults.</param>
    public TableServiceClient(Uri endpoint, TableClientOptions? options = null)
        : this(TableConnection.Unsigned(endpoint, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(TableConnection.With(endpoint, credential.Key, options: null))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TableConnection.With(endpoint, credential.Key, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableConnection.With(endpoint, tokenCredential, options))
    {
    }

    private TableServiceClient(TableConnection connection) => _connection = connection;

    public virtual Uri Uri => _connection.Endpoint;

    public virtual string AccountName => _connection.AccountName;

    /// <inheritdoc cref="TableClient.CreateQueryFilter(FormattableString)"/>
    public static string CreateQueryFilter(FormattableString filter) => TableClient.CreateQueryFilter(filter);

    public virtual TableClient GetTableClient(string tableName) => new(_connection, tableName);

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <inheritdoc cref="TableClient.DeleteAsync"/>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    /// <param name="filter">An OData filter on <c>TableName</c>; null, all tables.</param>
    /// <param name="maxPerPage">At most 1,000.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default)
    {
        var query = new TableQuery(TablePath.Tables, filter);
        return new ContinuedPageable<TableItem>(
            (continuation, size, token) => query.FetchAsync(
                _connection, table => new TableItem(table.GetProperty("TableName").GetString()!), (continuation, size), token),
            maxPerPage, cancellationToken);
    }
}
