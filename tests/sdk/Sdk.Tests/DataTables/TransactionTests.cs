using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class TransactionTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task All_kinds_of_action_happen_together()
    {
        await Table.AddEntityAsync(new TableEntity("p", "merge") { ["A"] = 1, ["B"] = 1 });
        await Table.AddEntityAsync(new TableEntity("p", "replace") { ["A"] = 1, ["B"] = 1 });
        var doomed = await Table.AddEntityAsync(new TableEntity("p", "delete"));

        var answer = await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("add")),
            new(TableTransactionActionType.UpdateMerge, Row("merge")),
            new(TableTransactionActionType.UpdateReplace, Row("replace")),
            new(TableTransactionActionType.UpsertMerge, Row("upsert-merge")),
            new(TableTransactionActionType.UpsertReplace, Row("upsert-replace")),
            new(TableTransactionActionType.Delete, Row("delete"), doomed.Headers.ETag!.Value),
        ]);

        var rows = (await ReadAsync<TableEntity>()).ToDictionary(row => row.RowKey, row => (row.GetInt32("A"), row.GetInt32("B")), StringComparer.Ordinal);
        Assert.Equal(6, answer.Value.Count);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        Assert.Equal(["add", "merge", "replace", "upsert-merge", "upsert-replace"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(((2, 1), (2, null)), (rows["merge"], rows["replace"]));
    }

    [Fact]
    public async Task The_version_in_the_answer_to_an_action_is_the_rows()
    {
        var answer = await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("r"))]);

        Assert.Equal(answer.Value[0].Headers.ETag, (await Table.GetEntityAsync<TableEntity>("p", "r")).Value.ETag);
    }

    [Fact]
    public async Task A_refused_action_is_named_and_nothing_has_happened()
    {
        await Table.AddEntityAsync(Row("there"));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("new")),
            new(TableTransactionActionType.Add, Row("there")),
            new(TableTransactionActionType.Add, Row("newer")),
        ]));

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.EntityAlreadyExists, failure.ErrorCode);
        Assert.Equal(1, failure.FailedTransactionActionIndex);
        Assert.Equal(["there"], (await ReadAsync<TableEntity>()).Select(row => row.RowKey));
    }

    [Fact]
    public async Task An_action_against_another_version_fails_the_transaction()
    {
        var added = await Table.AddEntityAsync(Row("r"));
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 7 });

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("new")),
            new(TableTransactionActionType.UpdateReplace, Row("r"), added.Headers.ETag!.Value),
        ]));

        Assert.Equal((412, 1), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal(7, Assert.Single(await ReadAsync<TableEntity>()).GetInt32("A"));
    }

    [Fact]
    public async Task A_failed_transaction_can_be_caught_as_any_refused_request()
    {
        await Table.AddEntityAsync(Row("there"));

        var failure = await Assert.ThrowsAnyAsync<RequestFailedException>(
            () => Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("there"))]));

        Assert.Equal(409, failure.Status);
    }

    [Fact]
    public async Task A_transaction_takes_a_hundred_rows_with_large_and_awkward_text()
    {
        var text = new string('é', 10_000) + "\r\n--batch\r\n'\"";

        await Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(number =>
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{number:D3}") { ["Text"] = text })));

        var rows = await ReadAsync<TableEntity>();
        Assert.Equal(100, rows.Count);
        Assert.All(rows, row => Assert.Equal(text, row.GetString("Text")));
    }

    [Fact]
    public async Task A_transaction_of_nothing_is_a_mistake() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    private static TableEntity Row(string rowKey) => new("p", rowKey) { ["A"] = 2 };
}
