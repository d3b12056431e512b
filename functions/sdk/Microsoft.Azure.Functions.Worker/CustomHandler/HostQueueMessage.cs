using System.Globalization;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Queues;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>A queue message as the host tells of it: its text, and about it what the metadata say.</summary>
internal static class HostQueueMessage
{
    public static TriggerEvent? Read(JsonElement value, IReadOnlyDictionary<string, object?> metadata, string invocationId)
    {
        if (HostEventReader.Text(value) is not { } text)
            return null;
        var message = QueuesModelFactory.QueueMessage(
            messageId: Said(metadata, QueueBindingData.Id) ?? string.Empty,
            popReceipt: Said(metadata, QueueBindingData.PopReceipt) ?? string.Empty,
            body: BinaryData.FromString(text),
            dequeueCount: Count(metadata),
            nextVisibleOn: Time(metadata, QueueBindingData.NextVisibleTime),
            insertedOn: Time(metadata, QueueBindingData.InsertionTime),
            expiresOn: Time(metadata, QueueBindingData.ExpirationTime));
        return new TriggerEvent(invocationId, message, () => metadata);
    }

    private static string? Said(IReadOnlyDictionary<string, object?> metadata, string name) => metadata.GetValueOrDefault(name) as string;

    /// <summary>1 when it is not said: the message has been taken from the queue at least this once.</summary>
    private static long Count(IReadOnlyDictionary<string, object?> metadata) =>
        long.TryParse(Said(metadata, QueueBindingData.DequeueCount), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;

    private static DateTimeOffset? Time(IReadOnlyDictionary<string, object?> metadata, string name) =>
        DateTimeOffset.TryParse(Said(metadata, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
