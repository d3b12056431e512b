using System.Runtime.CompilerServices;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

/// <summary>The queues of an account, fetched page by page as they are read.</summary>
internal sealed class QueueItemPageable(
    Func<string?, int?, CancellationToken, Task<Page<QueueItem>>> fetch, CancellationToken cancellationToken)
    : AsyncPageable<QueueItem>(cancellationToken)
{
    public override IAsyncEnumerable<Page<QueueItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint, CancellationToken);

    private async IAsyncEnumerable<Page<QueueItem>> PagesAsync(
        string? marker, int? size, [EnumeratorCancellation] CancellationToken token)
    {
        do
        {
            var page = await fetch(marker, size, token);
            yield return page;
            marker = page.ContinuationToken;
        }
        while (marker is not null);
    }
}
