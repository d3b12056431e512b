using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Storage;

/// <summary>Every table and queue the app uses. Names of queues also stand in the triggers.</summary>
public static class StorageNames
{
    public const string FeedbackQueue = "feedback-in";
    public const string FeedbackPoisonQueue = "feedback-in-poison";
    public const string AlertsQueue = "alerts-out";

    public const string Comments = "Comments";
    public const string Sealed = "Sealed";
    public const string Receipts = "Receipts";
    public const string OptOuts = "OptOuts";
    public const string Alerts = "Alerts";
    public const string Actions = "Actions";
    public const string Audit = "Audit";

    /// <summary>Partition of what belongs to a London month of an area.</summary>
    public static string MonthPartition(AreaKey area, Month month) => $"{area}|{month}";

    public static IReadOnlyList<string> Tables { get; } = [Comments, Sealed, Receipts, OptOuts, Alerts, Actions, Audit];

    public static IReadOnlyList<string> Queues { get; } = [FeedbackQueue, FeedbackPoisonQueue, AlertsQueue];
}
