using Azure;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class QueryTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task All_of_more_than_a_thousand_rows_come_in_the_order_of_their_keys()
    {
        await FillAsync(1_050);

        var rows = await ReadAsync<TableEntity>();

        Assert.Equal(Enumerable.Range(0, 1_050).Select(number => $"{number:D5}"), rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Pages_hold_no_more_than_asked_for_and_a_token_goes_on_where_a_page_ended()
    {
        await FillAsync(25);

        var pages = new List<Page<TableEntity>>();
        await foreach (var page in Table.QueryAsync<TableEntity>(maxPerPage: 10).AsPages())
        {
            pages.Add(page);
        }

        var resumed = new List<string>();
        await foreach (var page in Table.QueryAsync<TableEntity>(maxPerPage: 10).AsPages(pages[0].ContinuationToken))
        {
            resumed.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal([10, 10, 5], pages.Select(page => page.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(Enumerable.Range(10, 15).Select(number => $"{number:D5}"), resumed);
    }

    [Fact]
    public async Task Pages_can_be_turned_through_awkward_keys()
    {
        string[] keys = ["a b", "a&b", "a+b", "it's", "é|ü", "日本"];
        foreach (var key in keys)
            await Table.AddEntityAsync(new TableEntity("p q|r", key));

        var rows = await ReadAsync<TableEntity>(maxPerPage: 1);

        Assert.Equal(keys.Order(StringComparer.Ordinal), rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task An_empty_table_has_no_rows() => Assert.Empty(await ReadAsync<Visit>());

    [Fact]
    public async Task A_query_brings_only_the_selected_columns()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        await foreach (var row in Table.QueryAsync<TableEntity>(select: ["RowKey", "A"]))
        {
            Assert.Equal(("r", 1, null), (row.RowKey, row.GetInt32("A"), row.GetInt32("B")));
        }
    }

    [Fact]
    public async Task A_row_found_by_a_query_can_be_updated_against_the_version_it_came_with()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        var row = Assert.Single(await ReadAsync<TableEntity>());

        row["A"] = 2;
        await Table.UpdateEntityAsync(row, row.ETag);

        Assert.Equal(2, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A"));
    }

    [Fact]
    public async Task A_query_of_a_table_that_is_not_there_is_an_error()
    {
        var missing = new TableClient(Azurite.ConnectionString, Azurite.NewName("none"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (var row in missing.QueryAsync<TableEntity>())
            {
                Assert.Fail(row.RowKey);
            }
        });

        Assert.Equal(404, failure.Status);
    }

    private async Task FillAsync(int count)
    {
        foreach (var chunk in Enumerable.Range(0, count).Chunk(100))
        {
            await Table.SubmitTransactionAsync(chunk.Select(number =>
                new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{number:D5}"))));
        }
    }
}
