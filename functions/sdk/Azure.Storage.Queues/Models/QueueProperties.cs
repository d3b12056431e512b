namespace Azure.Storage.Queues.Models;

public class QueueProperties
{
    internal QueueProperties(IDictionary<string, string> metadata, int approximateMessagesCount)
    {
        Metadata = metadata;
        ApproximateMessagesCount = approximateMessagesCount;
    }

    public IDictionary<string, string> Metadata { get; }

    /// <summary>Messages visible and held; never fewer than there are, sometimes more.</summary>
    public int ApproximateMessagesCount { get; }
}
