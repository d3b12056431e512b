using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace EndToEnd.Labelled;

/// <summary>Every place in a storage account where a word could rest, as text with the name of the place.</summary>
internal static class Everything
{
    public static async Task<IReadOnlyList<(string Place, string Text)>> ReadAsync(string connection)
    {
        var places = new List<(string Place, string Text)>();
        await foreach (var table in new TableServiceClient(connection).QueryAsync())
            await AddTableAsync(places, new TableClient(connection, table.Name));
        await foreach (var queue in new QueueServiceClient(connection).GetQueuesAsync())
            await AddQueueAsync(places, new QueueClient(connection, queue.Name));
        return places;
    }

    private static async Task AddTableAsync(List<(string Place, string Text)> places, TableClient table)
    {
        await foreach (var row in table.QueryAsync<TableEntity>((string?)null))
        {
            foreach (var (column, value) in row)
                places.Add(($"table {table.Name}, column {column}", value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value?.ToString() ?? ""));
        }
    }

    private static async Task AddQueueAsync(List<(string Place, string Text)> places, QueueClient queue)
    {
        foreach (var message in (await queue.PeekMessagesAsync(32)).Value)
        {
            var body = message.Body.ToString();
            places.Add(($"queue {queue.Name}", body));
            places.Add(($"queue {queue.Name}, decoded", Encoding.UTF8.GetString(Convert.FromBase64String(body))));
        }
    }
}
