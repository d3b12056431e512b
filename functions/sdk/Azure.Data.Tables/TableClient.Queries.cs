using System.Linq.Expressions;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <inheritdoc cref="QueryAsync{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => QueryAsync<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);

    /// <summary>Rows in the order of their keys, fetched page by page as they are read.</summary>
    /// <param name="filter">An OData filter; null, all rows.</param>
    /// <param name="maxPerPage">At most 1,000.</param>
    /// <param name="select">The columns wanted, keys included; null, all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var query = new TableQuery(TablePath.Query(Name), filter, select is null ? null : string.Join(',', select));
        return new ContinuedPageable<T>(
            (continuation, size, token) => query.FetchAsync(
                _connection, row => EntityReader.Read<T>(row), (continuation, size), token),
            maxPerPage, cancellationToken);
    }
}
