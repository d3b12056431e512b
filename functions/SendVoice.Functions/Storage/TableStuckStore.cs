using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments.Sealing;
using SendVoice.Functions.Housekeeping.Stuck;

namespace SendVoice.Functions.Storage;

/// <summary>Stuck messages as rows of the Sealed table. The body is sealed once more, since one that is not our envelope may hold anything.</summary>
internal sealed class TableStuckStore(StorageClients clients, Sealer sealer) : IStuckStore
{
    /// <summary>Stands for the area of a message nobody knows the area of; no area key has a capital.</summary>
    private const string Nobody = "UNKNOWN";

    private readonly TableClient _table = clients.Table(StorageNames.Sealed);

    public Task KeepAsync(StuckMessage message, CancellationToken cancellation)
    {
        var row = new TableEntity(PartitionOf(message.Area), message.Id) { ["StuckAt"] = message.StuckAt };
        var seal = Encoding.ASCII.GetBytes(sealer.Seal(Encoding.UTF8.GetBytes(message.Body), Purpose(message.Id)));
        foreach (var (at, chunk) in seal.Chunk(ChunkBytes).Index())
            row["Seal" + at] = chunk;
        return _table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    public async IAsyncEnumerable<StuckNote> ListAsync(AreaKey? area, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PartitionOf(area)}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, select: ["RowKey", "StuckAt"], cancellationToken: cancellation))
            yield return new StuckNote(row.RowKey, row.Instant("StuckAt"));
    }

    public async Task<StuckMessage?> FindAsync(AreaKey? area, string id, CancellationToken cancellation) =>
        await _table.FindAsync(PartitionOf(area), id, columns: null, cancellation) is { } row ? ToMessage(area, row) : null;

    public Task DeleteAsync(AreaKey? area, string id, CancellationToken cancellation) =>
        _table.DeleteEntityAsync(PartitionOf(area), id, ETag.All, cancellation);

    /// <summary>A property holds 64 KiB; a sealed queue message fits two.</summary>
    private const int ChunkBytes = 60_000;

    private static string PartitionOf(AreaKey? area) => $"{area?.Value ?? Nobody}|stuck";

    private static string Purpose(string id) => $"stuck|{id}";

    private StuckMessage ToMessage(AreaKey? area, TableEntity row)
    {
        var seal = new StringBuilder();
        for (var at = 0; row.GetBinary("Seal" + at) is { } chunk; at++)
            seal.Append(Encoding.ASCII.GetString(chunk));
        return new StuckMessage
        {
            Id = row.RowKey,
            Area = area,
            Body = Encoding.UTF8.GetString(sealer.Open(seal.ToString(), Purpose(row.RowKey))),
            StuckAt = row.Instant("StuckAt"),
        };
    }
}
