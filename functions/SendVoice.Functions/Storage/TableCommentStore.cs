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

    public async Task<bool> InsertAsync(Comment comment, CancellationToken cancellation)
    {
        try
        {
            await _table.AddEntityAsync(CommentRow.From(comment), cancellation);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            // Delivered and stored before: what people have decided since must stay.
            return false;
        }
    }

    public async IAsyncEnumerable<Comment> ReadMonthAsync(
        AreaKey area, Month month, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {CommentRow.PartitionOf(area, month)}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
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
        _table.DeleteEntityAsync(CommentRow.PartitionOf(area, month), id.Value, ETag.All, cancellation);

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

    private async Task<TableEntity?> FindRowAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(CommentRow.PartitionOf(area, month), id.Value, cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }
}
