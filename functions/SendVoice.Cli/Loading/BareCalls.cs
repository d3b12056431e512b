using System.Collections.Concurrent;
using System.Security.Cryptography;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using SendVoice.Cli.Local;
using SendVoice.Functions.Storage;

namespace SendVoice.Cli.Loading;

/// <summary>
/// What the storage calls of the pipeline cost alone, over a queue and a table of their own: receive a batch, insert a row like
/// the pipeline's, delete the message, with as many under way as the host keeps.
/// </summary>
internal sealed class BareCalls(Installation installation, TableEntity row)
{
    // host.json: the host asks for the next batch when no more than the threshold of the last ones are left.
    private const int BatchSize = 16;
    private const int Threshold = 8;
    private const int SendAtOnce = 16;

    // The size of a sealed text message in its envelope.
    private const int MessageCharacters = 700;

    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _clock = installation.Get<TimeProvider>();
    private readonly string _name = "loadscratch" + RandomNumberGenerator.GetHexString(12, lowercase: true);

    /// <returns>When each was done.</returns>
    public async Task<IReadOnlyList<DateTimeOffset>> RunAsync(int messages, CancellationToken cancellationToken)
    {
        var (queue, table) = (installation.Get<StorageClients>().Queue(_name), installation.Get<StorageClients>().Table(_name));
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            var body = RandomNumberGenerator.GetHexString(MessageCharacters);
            var options = new ParallelOptions { MaxDegreeOfParallelism = SendAtOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(
                Enumerable.Range(0, messages), options, async (_, cancellation) => await queue.SendMessageAsync(body, null, StorageClients.NeverExpires, cancellation));
            return await DrainAsync(queue, table, messages, cancellationToken);
        }
        finally
        {
            await queue.DeleteIfExistsAsync(CancellationToken.None);
            await table.DeleteAsync(CancellationToken.None);
        }
    }

    private async Task<IReadOnlyList<DateTimeOffset>> DrainAsync(QueueClient queue, TableClient table, int messages, CancellationToken cancellationToken)
    {
        var done = new ConcurrentQueue<DateTimeOffset>();
        var underWay = new List<Task>();
        var received = 0;
        while (received < messages)
        {
            foreach (var message in (await queue.ReceiveMessagesAsync(BatchSize, Hidden, cancellationToken)).Value)
            {
                received++;
                underWay.Add(OneAsync(queue, table, message, done, cancellationToken));
            }

            while (underWay.Count > Threshold)
                underWay.Remove(await Task.WhenAny(underWay));

            underWay.RemoveAll(task => task.IsCompletedSuccessfully);
        }

        await Task.WhenAll(underWay);
        return [.. done];
    }

    private async Task OneAsync(
        QueueClient queue, TableClient table, QueueMessage message, ConcurrentQueue<DateTimeOffset> done, CancellationToken cancellationToken)
    {
        var copy = new TableEntity(row.PartitionKey, message.MessageId);
        foreach (var (column, value) in row.Where(column => !Own.Contains(column.Key)))
            copy[column] = value;

        await table.AddEntityAsync(copy, cancellationToken);
        done.Enqueue(_clock.GetUtcNow());
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
    }

    /// <summary>What every row has of its own.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "PartitionKey", "RowKey", "Timestamp", "odata.etag" };
}
