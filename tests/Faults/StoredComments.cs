using Azure.Data.Tables;

namespace Faults;

/// <summary>What the Comments table of a storage account holds, whoever wrote it.</summary>
internal static class StoredComments
{
    /// <summary>The row keys of every row of every partition; a comment stored twice stands twice.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(string connection)
    {
        var ids = new List<string>();
        var table = new TableClient(connection, "Comments");
        await foreach (var row in table.QueryAsync<TableEntity>(filter: (string?)null, select: ["RowKey"]))
            ids.Add(row.RowKey);
        return ids;
    }
}
