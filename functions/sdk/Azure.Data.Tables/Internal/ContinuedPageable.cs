using System.Runtime.CompilerServices;

namespace Azure.Data.Tables;

/// <summary>A query whose pages are fetched as they are read.</summary>
/// <param name="fetch">Takes the continuation token and the number of rows a page.</param>
/// <param name="pageSize">Rows a page; null leaves it to the service, which sends at most 1,000.</param>
/// <param name="cancellationToken">Ends the enumeration.</param>
internal sealed class ContinuedPageable<T>(
    Func<string?, int?, CancellationToken, Task<Page<T>>> fetch, int? pageSize, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? pageSize, CancellationToken);

    private async IAsyncEnumerable<Page<T>> PagesAsync(
        string? continuation, int? size, [EnumeratorCancellation] CancellationToken token)
    {
        do
        {
            var page = await fetch(continuation, size, token);
            yield return page;
            continuation = page.ContinuationToken;
        }
        while (continuation is not null);
    }
}
