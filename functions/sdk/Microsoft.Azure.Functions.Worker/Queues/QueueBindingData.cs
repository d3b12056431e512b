using System.Globalization;
using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>What a function can be told of a message beside its text, under the names that the Functions host gives.</summary>
internal static class QueueBindingData
{
    public const string Id = "Id";
    public const string PopReceipt = "PopReceipt";
    public const string DequeueCount = "DequeueCount";
    public const string InsertionTime = "InsertionTime";
    public const string ExpirationTime = "ExpirationTime";
    public const string NextVisibleTime = "NextVisibleTime";

    public static IReadOnlyList<string> Names { get; } = [Id, PopReceipt, DequeueCount, InsertionTime, ExpirationTime, NextVisibleTime];

    public static IReadOnlyDictionary<string, object?> Of(QueueMessage message) =>
        new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            [Id] = message.MessageId,
            [PopReceipt] = message.PopReceipt,
            [DequeueCount] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
            [InsertionTime] = Text(message.InsertedOn),
            [ExpirationTime] = Text(message.ExpiresOn),
            [NextVisibleTime] = Text(message.NextVisibleOn),
        };

    private static string? Text(DateTimeOffset? time) => time?.ToString("O", CultureInfo.InvariantCulture);
}
