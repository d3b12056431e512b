using System.Text;
using Azure;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Storage;

/// <summary>Seals in rows of 60,000 bytes, because a property holds 64 KiB; all rows of one seal are written in one transaction.</summary>
internal sealed class TableSealedStore(StorageClients clients) : ISealedStore
{
    private const int ChunkBytes = 60_000;
    private const string Chunks = "Chunks";

    private readonly TableClient _table = clients.Table(StorageNames.Sealed);

    public Task KeepAsync(AreaKey area, SealedKind kind, CommentId comment, string seal, CancellationToken cancellation) =>
        IntakeOutage.Name(
            async () =>
            {
                var rows = ToRows(PartitionOf(area, kind), comment, Encoding.ASCII.GetBytes(seal));
                await _table.SubmitTransactionAsync(
                    rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), cancellation);
            },
            cancellation);

    public async Task<string?> FindAsync(AreaKey area, SealedKind kind, CommentId comment, CancellationToken cancellation)
    {
        var seal = new StringBuilder();
        var chunks = int.MaxValue;
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            if (await _table.FindAsync(PartitionOf(area, kind), RowKey(comment, chunk), columns: null, cancellation) is not { } row)
                return null;
            chunks = row.Number(Chunks);
            seal.Append(Encoding.ASCII.GetString(row.Bytes("Seal")));
        }

        return seal.ToString();
    }

    public async Task DeleteAsync(AreaKey area, SealedKind kind, CommentId comment, CancellationToken cancellation)
    {
        if (await _table.FindAsync(PartitionOf(area, kind), RowKey(comment, 0), [Chunks], cancellation) is not { } first)
            return;
        for (var chunk = first.Number(Chunks) - 1; chunk >= 0; chunk--)
            await _table.DeleteEntityAsync(PartitionOf(area, kind), RowKey(comment, chunk), ETag.All, cancellation);
    }

    private static List<TableEntity> ToRows(string partition, CommentId comment, byte[] seal)
    {
        var chunks = seal.Chunk(ChunkBytes).ToList();
        return [.. chunks.Select((bytes, at) => new TableEntity(partition, RowKey(comment, at)) { ["Seal"] = bytes, [Chunks] = chunks.Count })];
    }

    private static string PartitionOf(AreaKey area, SealedKind kind) => kind switch
    {
        SealedKind.Waiting => $"{area}|waiting",
        SealedKind.Safeguarding => $"{area}|safeguarding",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No partition is defined for this kind."),
    };

    private static string RowKey(CommentId comment, int chunk) => $"{comment}|{chunk:000}";
}
