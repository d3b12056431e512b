namespace Azure.Data.Tables;

/// <summary>Paths below a table endpoint, escaped.</summary>
internal static class TablePath
{
    public const string Tables = "Tables";

    public static string Table(string name) => $"{Tables}({Quote(name)})";

    public static string Rows(string table) => Uri.EscapeDataString(table);

    public static string Query(string table) => Rows(table) + "()";

    public static string Row(string table, string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return $"{Rows(table)}(PartitionKey={Quote(partitionKey)},RowKey={Quote(rowKey)})";
    }

    /// <summary>OData doubles a quote within quotes; the rest is the escaping of any path.</summary>
    private static string Quote(string key) => $"'{Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal))}'";
}
