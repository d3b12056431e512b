using Azure;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class KeyTests(AzuriteFixture azurite) : TableTest(azurite)
{
    public static TheoryData<string> AwkwardKeys =>
    [
        "barsetshire|2026-10", "it's", "''", "O'Neill & Sons + Co", "50 % off", "%27", "a+b c", "naïve", "日本語", "👋🏽",
        "a=b,c=d", "(x)", "a:b;c", "~!@$^*()_-`{}[]<>\"", ".", "..", "", "x'y|z&w",
    ];

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task A_row_with_an_awkward_key_can_be_added_read_found_updated_and_deleted(string key)
    {
        await Table.AddEntityAsync(new TableEntity(key, key) { ["A"] = 1 });
        await Table.AddEntityAsync(new TableEntity("other", "other") { ["A"] = 9 });

        var read = (await Table.GetEntityAsync<TableEntity>(key, key)).Value;
        await Table.UpdateEntityAsync(new TableEntity(key, key) { ["A"] = 2 }, read.ETag, TableUpdateMode.Replace);
        await Table.UpsertEntityAsync(new TableEntity(key, key) { ["B"] = 3 });
        var found = Assert.Single(await ReadAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")));
        var deleted = await Table.DeleteEntityAsync(key, key);

        Assert.Equal((key, key, 1), (read.PartitionKey, read.RowKey, read.GetInt32("A")));
        Assert.Equal((key, key, 2, 3), (found.PartitionKey, found.RowKey, found.GetInt32("A"), found.GetInt32("B")));
        Assert.Equal(204, deleted.Status);
        Assert.Equal("other", Assert.Single(await ReadAsync<TableEntity>()).RowKey);
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task A_transaction_reaches_a_row_with_an_awkward_key(string key)
    {
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity(key, key) { ["A"] = 1 })]);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new TableEntity(key, key) { ["A"] = 2 })]);
        var row = Assert.Single(await ReadAsync<TableEntity>());
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, new TableEntity(key, key))]);

        Assert.Equal((key, key, 2), (row.PartitionKey, row.RowKey, row.GetInt32("A")));
        Assert.Empty(await ReadAsync<TableEntity>());
    }

    [Fact]
    public async Task Keys_that_differ_only_in_case_are_two_rows()
    {
        await Table.AddEntityAsync(new TableEntity("p", "A"));
        await Table.AddEntityAsync(new TableEntity("p", "a"));

        Assert.Equal(["A", "a"], (await ReadAsync<TableEntity>()).Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_key_with_a_slash_is_refused_by_the_service()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(new TableEntity("a/b", "r")));

        Assert.Equal(400, failure.Status);
    }
}
