using Azure;
using Azure.Data.Tables;

namespace SendVoice.Functions.Storage;

/// <summary>What every store asks of its table.</summary>
internal static class RowCalls
{
    /// <summary>Inserts the row unless there is one with its keys, which stays as it is.</summary>
    /// <returns>Whether it was new.</returns>
    public static async Task<bool> TryAddAsync(this TableClient table, TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.ErrorCode == "EntityAlreadyExists")
        {
            // Inserted by an earlier delivery, or by a first try of this very call whose answer was lost. Any other conflict,
            // such as a table that is being deleted, means that nothing is stored, and travels on.
            return false;
        }
    }

    /// <summary>The row, or null when there is none.</summary>
    /// <param name="columns">Those needed; null is all.</param>
    public static async Task<TableEntity?> FindAsync(
        this TableClient table, string partition, string key, IEnumerable<string>? columns, CancellationToken cancellation)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, columns, cancellation);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Every row of a partition, in the order of their keys.</summary>
    public static AsyncPageable<TableEntity> ReadPartitionAsync(this TableClient table, string partition, CancellationToken cancellation) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation);
}
