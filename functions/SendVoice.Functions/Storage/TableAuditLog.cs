using System.Globalization;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Housekeeping;

namespace SendVoice.Functions.Storage;

/// <summary>The Audit table: partition <c>area|yyyy-MM</c>, rows in order of time. Inserted only.</summary>
internal sealed class TableAuditLog(StorageClients clients) : IAuditLog
{
    private readonly TableClient _table = clients.Table(StorageNames.Audit);

    public Task RecordAsync(AreaKey area, AuditEntry entry, CancellationToken cancellation)
    {
        var time = entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        var row = new TableEntity(StorageNames.MonthPartition(area, Month.Of(entry.At)), $"{time}|{entry.About}")
        {
            ["By"] = entry.By,
            ["Did"] = entry.Did,
            ["About"] = entry.About,
            ["At"] = entry.At,
        };
        // One person does one thing to one thing at one instant: a row that is there is this entry, written by a try whose answer was lost.
        return _table.TryAddAsync(row, cancellation);
    }
}
