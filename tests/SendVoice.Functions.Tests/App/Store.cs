using Azure.Data.Tables;
using SendVoice.Core.Comments;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.App;

/// <summary>Looks into the storage account the way an auditor would: at the rows, not through the app.</summary>
internal sealed class Store(string connection)
{
    public Task<TableEntity?> CommentAsync(Channel channel, string providerId) => RowAsync("Comments", CommentId.Of(channel, providerId).Value);

    /// <summary>Waits until the comment is stored.</summary>
    public async Task<TableEntity> StoredAsync(Channel channel, string providerId)
    {
        var row = await Eventually.GetAsync(() => CommentAsync(channel, providerId), row => row is not null);
        return row ?? throw new InvalidOperationException("The comment was not stored.");
    }

    public async Task<TableEntity?> RowAsync(string table, string rowKey) =>
        (await RowsAsync(table, $"RowKey eq '{rowKey}'")).SingleOrDefault();

    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table, string? filter = null)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableClient(connection, table).QueryAsync<TableEntity>(filter))
            rows.Add(row);
        return rows;
    }
}
