namespace Azure.Storage.Queues.Models;

/// <summary>A message one has taken and holds until <see cref="NextVisibleOn"/>.</summary>
public class QueueMessage
{
    internal QueueMessage(
        string messageId, string popReceipt, BinaryData body, long dequeueCount,
        DateTimeOffset? nextVisibleOn, DateTimeOffset? insertedOn, DateTimeOffset? expiresOn)
    {
        MessageId = messageId;
        PopReceipt = popReceipt;
        Body = body;
        DequeueCount = dequeueCount;
        NextVisibleOn = nextVisibleOn;
        InsertedOn = insertedOn;
        ExpiresOn = expiresOn;
    }

    public string MessageId { get; }

    /// <summary>Shows that one holds it; void once somebody else has taken it or it was updated.</summary>
    public string PopReceipt { get; }

    public BinaryData Body { get; }

    public string MessageText => Body.ToString();

    /// <summary>How often it has been taken, this time included.</summary>
    public long DequeueCount { get; }

    public DateTimeOffset? NextVisibleOn { get; }

    public DateTimeOffset? InsertedOn { get; }

    public DateTimeOffset? ExpiresOn { get; }

    /// <summary>The same message as it is after an update.</summary>
    public QueueMessage Update(UpdateReceipt updated) =>
        new(MessageId, updated.PopReceipt, Body, DequeueCount, updated.NextVisibleOn, InsertedOn, ExpiresOn);
}
