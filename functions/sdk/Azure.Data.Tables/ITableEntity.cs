namespace Azure.Data.Tables;

/// <summary>
/// A row. Its other public properties become columns: text, numbers, dates, identifiers, bytes, booleans and enums, and
/// these made nullable; <see cref="System.Runtime.Serialization.IgnoreDataMemberAttribute"/> leaves one out and
/// <see cref="System.Runtime.Serialization.DataMemberAttribute"/> names one.
/// </summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>When the service last changed the row; what one sets here is not sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row as it was read; what one sets here is not sent.</summary>
    ETag ETag { get; set; }
}
