using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Storage;

/// <summary>Alerts by due time within <c>area|open</c> and <c>area|closed</c>, so that reading the open ones gives the most urgent first.</summary>
internal sealed class TableAlertStore(StorageClients clients) : IAlertStore
{
    private readonly TableClient _table = clients.Table(StorageNames.Alerts);

    public async Task<bool> InsertAsync(Alert alert, CancellationToken cancellation)
    {
        if (await _table.FindAsync(PartitionOf(alert.Area, AlertStatus.Closed), RowKey(alert), ["Comment"], cancellation) is not null)
            return false;
        return await _table.TryAddAsync(ToRow(alert), cancellation);
    }

    public async IAsyncEnumerable<Alert> ReadOpenAsync(AreaKey area, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in _table.ReadPartitionAsync(PartitionOf(area, AlertStatus.Open), cancellation))
            yield return ToAlert(area, row);
    }

    private static string PartitionOf(AreaKey area, AlertStatus status) => status switch
    {
        AlertStatus.Open => $"{area}|open",
        AlertStatus.Closed => $"{area}|closed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No partition is defined for this status."),
    };

    /// <summary>Sorts by due time: ISO 8601 in UTC.</summary>
    private static string RowKey(Alert alert) =>
        $"{alert.Due.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}|{alert.CommentId}";

    private static TableEntity ToRow(Alert alert) => new(PartitionOf(alert.Area, AlertStatus.Open), RowKey(alert))
    {
        ["Comment"] = alert.CommentId.Value,
        ["RaisedAt"] = alert.RaisedAt,
        ["Due"] = alert.Due,
        ["Month"] = alert.Month.ToString(),
        ["Reasons"] = JsonSerializer.Serialize(alert.ReasonCodes, CommentRowContext.Default.IReadOnlyListString),
    };

    private static Alert ToAlert(AreaKey area, TableEntity row) => new()
    {
        Area = area,
        CommentId = CommentId.Parse(row.Text("Comment")),
        Month = Month.Parse(row.Text("Month")),
        RaisedAt = row.Instant("RaisedAt"),
        Due = row.Instant("Due"),
        ReasonCodes = JsonSerializer.Deserialize(row.Text("Reasons"), CommentRowContext.Default.IReadOnlyListString)!,
    };
}
