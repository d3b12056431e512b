using Azure;
using Azure.Data.Tables;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>What all instances of an app know of one timer: when it ran last, and who has it in hand until when.</summary>
internal sealed class TimerRow : ITableEntity
{
    /// <summary>The app.</summary>
    public string PartitionKey { get; set; } = string.Empty;

    /// <summary>The function.</summary>
    public string RowKey { get; set; } = string.Empty;

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset Last { get; set; }

    public string Owner { get; set; } = string.Empty;

    public DateTimeOffset LeaseUntil { get; set; }
}
