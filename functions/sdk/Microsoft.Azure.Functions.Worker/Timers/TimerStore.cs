using Azure;
using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>Keeps the row of one timer. Every write names the version that it was based on, so of two instances one loses.</summary>
internal sealed class TimerStore(TableClient table, string app, string function)
{
    public const string TableName = "FunctionsHostLocks";

    private const int Conflict = 409;
    private const int PreconditionFailed = 412;

    /// <summary>A timer that nobody knows yet counts as run at <paramref name="now"/>.</summary>
    public async Task<TimerRow> ReadAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await table.CreateIfNotExistsAsync(cancellation);
        var found = await table.GetEntityIfExistsAsync<TimerRow>(app, function, cancellationToken: cancellation);
        if (found.HasValue)
            return found.Value!;
        var fresh = new TimerRow { PartitionKey = app, RowKey = function, Last = now, LeaseUntil = now };
        try
        {
            await table.AddEntityAsync(fresh, cancellation);
        }
        catch (RequestFailedException exception) when (exception.Status == Conflict)
        {
            // Another instance made it in between; its row is as good.
        }

        return (await table.GetEntityAsync<TimerRow>(app, function, cancellationToken: cancellation)).Value;
    }

    /// <returns>False when another instance has changed the row since it was read.</returns>
    public async Task<bool> TryWriteAsync(TimerRow row)
    {
        try
        {
            var response = await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
            row.ETag = response.Headers.ETag ?? throw new InvalidDataException("Storage answered a write without its version.");
            return true;
        }
        catch (Exception exception) when (StorageFailure.IsStatus(exception, PreconditionFailed))
        {
            return false;
        }
    }
}
