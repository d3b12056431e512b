using Azure;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Storage;

/// <summary>Receipts by keyed hash of the code, spread over partitions by the code's first two characters.</summary>
internal sealed class TableReceiptStore(StorageClients clients, ReferenceCodes codes) : IReceiptStore
{
    private readonly TableClient _table = clients.Table(StorageNames.Receipts);

    public Task<Receipt> KeepAsync(Receipt receipt, CancellationToken cancellation) =>
        IntakeOutage.Name(() => InsertOrFindAsync(receipt, cancellation), cancellation);

    public Task<Receipt?> FindAsync(ReferenceCode code, CancellationToken cancellation) =>
        IntakeOutage.Name(() => ReadAsync(code, cancellation), cancellation);

    public Task ForgetAsync(ReferenceCode code, CancellationToken cancellation) =>
        _table.DeleteEntityAsync(PartitionOf(code), codes.KeyOf(code), ETag.All, cancellation);

    private async Task<Receipt?> ReadAsync(ReferenceCode code, CancellationToken cancellation) =>
        await _table.FindAsync(PartitionOf(code), codes.KeyOf(code), columns: null, cancellation) is { } row ? FromRow(code, row) : null;

    private async Task<Receipt> InsertOrFindAsync(Receipt receipt, CancellationToken cancellation)
    {
        if (await _table.TryAddAsync(ToRow(receipt), cancellation))
            return receipt;
        // The message was delivered before, or our own first try arrived although its answer did not: the first receipt stands.
        return await ReadAsync(receipt.Code, cancellation) ?? receipt;
    }

    private static string PartitionOf(ReferenceCode code) => code.Value[..2];

    private TableEntity ToRow(Receipt receipt) => new(PartitionOf(receipt.Code), codes.KeyOf(receipt.Code))
    {
        ["Comment"] = receipt.Comment.Value,
        ["Area"] = receipt.Area.Value,
        ["ReceivedAt"] = receipt.ReceivedAt,
    };

    private static Receipt FromRow(ReferenceCode code, TableEntity row) => new(
        code, CommentId.Parse(row.Text("Comment")), AreaKey.Parse(row.Text("Area")), row.Instant("ReceivedAt"));
}
