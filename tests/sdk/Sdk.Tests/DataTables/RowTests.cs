using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class RowTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task A_row_comes_back_as_it_was_added_with_its_version_and_time()
    {
        var added = await Table.AddEntityAsync(new TableEntity("p", "r") { ["Note"] = "hello" });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(204, added.Status);
        Assert.Equal("hello", row.GetString("Note"));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.NotNull(row.Timestamp);
    }

    [Fact]
    public async Task Adding_a_row_twice_is_a_conflict_and_leaves_the_first()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Note"] = "first" });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.AddEntityAsync(new TableEntity("p", "r") { ["Note"] = "second" }));

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.EntityAlreadyExists, failure.ErrorCode);
        Assert.Equal("first", (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Note"));
    }

    [Fact]
    public async Task A_merge_keeps_other_columns_and_a_replacement_drops_them()
    {
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 });
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2 });
        var merged = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, TableUpdateMode.Replace);
        var replaced = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal((2, 1), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((3, null), (replaced.GetInt32("A"), replaced.GetInt32("B")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_against_another_version_is_refused(TableUpdateMode mode)
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, read.ETag, mode);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, read.ETag, mode));

        Assert.Equal(412, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied, failure.ErrorCode);
        Assert.Equal(2, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A"));
    }

    [Fact]
    public async Task The_version_in_the_answer_to_an_update_allows_the_next_one()
    {
        var added = await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        var updated = await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, added.Headers.ETag!.Value);

        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, updated.Headers.ETag!.Value);

        Assert.Equal(3, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A"));
    }

    [Fact]
    public async Task An_update_of_any_version_needs_a_row()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.UpdateEntityAsync(new TableEntity("p", "none") { ["A"] = 1 }, ETag.All));

        Assert.Equal(404, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.ResourceNotFound, failure.ErrorCode);
    }

    [Fact]
    public async Task An_update_without_a_version_is_a_mistake() => await Assert.ThrowsAsync<ArgumentException>(
        () => Table.UpdateEntityAsync(new TableEntity("p", "r"), default));

    [Fact]
    public async Task A_row_that_is_not_there_is_not_found_or_has_no_value()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "none"));
        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "none");

        Assert.Equal(404, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.ResourceNotFound, failure.ErrorCode);
        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
    }

    [Fact]
    public async Task A_row_that_is_there_has_a_value()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.True(answer.HasValue);
        Assert.Equal(1, answer.Value!.GetInt32("A"));
    }

    [Fact]
    public async Task Only_the_selected_columns_come_back()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r", ["PartitionKey", "RowKey", "B"])).Value;

        Assert.Equal(("p", "r", null, 2), (row.PartitionKey, row.RowKey, row.GetInt32("A"), row.GetInt32("B")));
    }

    [Fact]
    public async Task A_deleted_row_is_gone_and_deleting_it_again_is_no_error()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));

        var first = await Table.DeleteEntityAsync("p", "r");
        var second = await Table.DeleteEntityAsync("p", "r");

        Assert.Equal((204, 404), (first.Status, second.Status));
        Assert.Empty(await ReadAsync<TableEntity>());
    }

    [Fact]
    public async Task A_deletion_against_another_version_is_refused()
    {
        var added = await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2 });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.DeleteEntityAsync("p", "r", added.Headers.ETag!.Value));

        Assert.Equal(412, failure.Status);
    }
}
