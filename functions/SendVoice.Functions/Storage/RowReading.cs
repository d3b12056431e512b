using Azure.Data.Tables;

namespace SendVoice.Functions.Storage;

/// <summary>Reads columns a row of ours must have; one that is missing means that something else wrote the row.</summary>
internal static class RowReading
{
    /// <exception cref="InvalidDataException">The column is missing.</exception>
    public static string Text(this TableEntity row, string column) => row.GetString(column) ?? throw Missing(column);

    /// <inheritdoc cref="Text"/>
    public static DateTimeOffset Instant(this TableEntity row, string column) => row.GetDateTimeOffset(column) ?? throw Missing(column);

    /// <inheritdoc cref="Text"/>
    public static bool Flag(this TableEntity row, string column) => row.GetBoolean(column) ?? throw Missing(column);

    /// <inheritdoc cref="Text"/>
    public static byte[] Bytes(this TableEntity row, string column) => row.GetBinary(column) ?? throw Missing(column);

    /// <inheritdoc cref="Text"/>
    public static int Number(this TableEntity row, string column) => row.GetInt32(column) ?? throw Missing(column);

    private static InvalidDataException Missing(string column) => new($"A row has no readable {column}.");
}
