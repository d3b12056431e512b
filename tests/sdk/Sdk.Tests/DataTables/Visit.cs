using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace Sdk.Tests.DataTables;

/// <summary>An entity with a column of every type a table can hold.</summary>
public sealed class Visit : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Note { get; set; }

    public bool Done { get; set; }

    public int Minutes { get; set; }

    public long Ticks { get; set; }

    public double Score { get; set; }

    public Guid Id { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? Until { get; set; }

    public byte[]? Seal { get; set; }

    public BinaryData? Chunk { get; set; }

    public DayOfWeek Day { get; set; }

    public DayOfWeek? Again { get; set; }

    [DataMember(Name = "kind")]
    public string? Sort { get; set; }

    [IgnoreDataMember]
    public string? Secret { get; set; }
}
