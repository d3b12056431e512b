using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Storage;

internal sealed class TableCommentStore(StorageClients clients) : ICommentStore
{
    private readonly TableClient _table = clients.Table(StorageNames.Comments);

    public Task<bool> InsertAsync(Comment comment, CancellationToken cancellation) => _table.TryAddAsync(CommentRow.From(comment), cancellation);

    public async IAsyncEnumerable<Comment> ReadMonthAsync(
        AreaKey area, Month month, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in _table.ReadPartitionAsync(StorageNames.MonthPartition(area, month), cancellation))
            yield return CommentRow.ToComment(row);
    }

    public async Task<Comment?> FindAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation) =>
        await FindRowAsync(area, month, id, cancellation) is { } row ? CommentRow.ToComment(row) : null;

    public async Task DecideAsync(AreaKey area, Month month, CommentId id, Decision decision, CancellationToken cancellation)
    {
        while (!await TryDecideAsync(area, month, id, decision, cancellation))
        {
            // Somebody else decided in between: read again and append to theirs.
        }
    }

    public Task DeleteAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation) =>
        _table.DeleteEntityAsync(StorageNames.MonthPartition(area, month), id.Value, ETag.All, cancellation);

    private async Task<bool> TryDecideAsync(AreaKey area, Month month, CommentId id, Decision decision, CancellationToken cancellation)
    {
        var row = await FindRowAsync(area, month, id, cancellation)
            ?? throw new KeyNotFoundException("There is no such comment in this area and month.");
        var decided = CommentRow.WithDecision(row, decision);
        try
        {
            await _table.UpdateEntityAsync(decided, row.ETag, TableUpdateMode.Merge, cancellation);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            // The ETag guards against overwriting a decision made at the same moment.
            return false;
        }
    }

    private Task<TableEntity?> FindRowAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation) =>
        _table.FindAsync(StorageNames.MonthPartition(area, month), id.Value, columns: null, cancellation);
}
