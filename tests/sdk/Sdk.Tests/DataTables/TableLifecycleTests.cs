using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class TableLifecycleTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private TableServiceClient Service => new(Azurite.ConnectionString);

    [Fact]
    public async Task Creating_a_table_twice_is_a_conflict_unless_it_may_be_there()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.CreateAsync());
        var again = await Table.CreateIfNotExistsAsync();

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.TableAlreadyExists, failure.ErrorCode);
        Assert.Equal(Table.Name, again.Value.Name);
    }

    [Fact]
    public async Task A_table_that_may_be_there_is_created_when_it_is_not()
    {
        var table = Service.GetTableClient(Azurite.NewName("fresh"));

        await table.CreateIfNotExistsAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_deleted_table_is_gone_and_deleting_it_again_is_no_error()
    {
        var name = Azurite.NewName("doomed");
        await Service.CreateTableAsync(name);

        await Service.DeleteTableAsync(name);
        await Service.DeleteTableAsync(name);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Service.GetTableClient(name).AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task Tables_are_found_by_name_page_by_page()
    {
        var stem = Azurite.NewName("listed");
        string[] names = [stem + "a", stem + "b", stem + "c"];
        foreach (var name in names)
            await Service.CreateTableIfNotExistsAsync(name);

        var filter = TableServiceClient.CreateQueryFilter($"TableName ge {stem} and TableName lt {stem + "z"}");
        var found = new List<string>();
        await foreach (var table in Service.QueryAsync(filter, maxPerPage: 2))
        {
            found.Add(table.Name);
        }

        Assert.Equal(names, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_name_the_service_does_not_take_is_refused()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Service.CreateTableIfNotExistsAsync("no-hyphens"));

        Assert.Equal(400, failure.Status);
    }
}
