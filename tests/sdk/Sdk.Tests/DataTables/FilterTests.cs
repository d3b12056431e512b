using System.Linq.Expressions;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class FilterTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Table.AddEntityAsync(new Visit
        {
            PartitionKey = "it's", RowKey = "a", Note = "Zoë said ''no'' & left", Done = true, Minutes = 5, Ticks = 5_000_000_000,
            Score = 1, Id = Id, At = Noon, Day = DayOfWeek.Friday,
        });
        await Table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "b", Note = "", Minutes = 10, At = Noon.AddMilliseconds(1), Score = 1.5 });
        await Table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "c", Note = "x", Minutes = 15, At = Noon.AddHours(1), Until = Noon, Score = -2 });
    }

    [Fact]
    public Task Text_with_quotes_is_found() => ExpectAsync(visit => visit.PartitionKey == "it's", "a");

    [Fact]
    public Task Text_with_quotes_and_letters_beyond_ASCII_is_found() =>
        ExpectAsync(visit => visit.Note == "Zoë said ''no'' & left", "a");

    [Fact]
    public Task A_value_cannot_change_what_is_asked() => ExpectAsync(visit => visit.PartitionKey == "p' or PartitionKey ne '");

    [Fact]
    public Task Conditions_join_with_and_or_and_not() => ExpectAsync(
        visit => (visit.PartitionKey == "p" && !(visit.RowKey == "b")) || visit.Minutes < 6, "a", "c");

    [Fact]
    public Task Numbers_compare_as_numbers() => ExpectAsync(visit => visit.Minutes >= 10 && visit.Minutes != 15, "b");

    [Fact]
    public Task Long_numbers_compare_in_full() => ExpectAsync(visit => visit.Ticks > 4_999_999_999, "a");

    [Fact]
    public Task Real_numbers_compare_with_whole_ones() => ExpectAsync(visit => visit.Score > 1.0, "b");

    [Fact]
    public Task Negative_numbers_compare() => ExpectAsync(visit => visit.Score <= -2.0, "c");

    [Fact]
    public Task A_flag_is_a_condition() => ExpectAsync(visit => visit.Done, "a");

    [Fact]
    public Task Dates_compare_as_moments_whatever_their_offset()
    {
        var local = Noon.ToOffset(TimeSpan.FromHours(1));
        return ExpectAsync(visit => visit.At > local, "b", "c");
    }

    [Fact]
    public Task Identifiers_compare() => ExpectAsync(visit => visit.Id == Id, "a");

    [Fact]
    public Task Enums_compare_by_name() => ExpectAsync(visit => visit.Day == DayOfWeek.Friday, "a");

    [Fact]
    public Task Text_compares_by_order() => ExpectAsync(
        visit => visit.RowKey.CompareTo("b") >= 0 && visit.RowKey.CompareTo("c") < 0, "b");

    [Fact]
    public Task The_column_may_stand_on_the_right() => ExpectAsync(visit => 10 < visit.Minutes, "c");

    [Fact]
    public async Task A_dictionary_row_is_asked_by_column_name()
    {
        var filter = TableClient.CreateQueryFilter<TableEntity>(row => row.GetInt32("Minutes") > 5 && row.GetString("RowKey") != "c");

        Assert.Equal(["b"], (await ReadAsync<TableEntity>(filter)).Select(row => row.RowKey));
    }

    [Fact]
    public async Task An_interpolated_filter_quotes_each_value_as_its_type_asks()
    {
        var note = "Zoë said ''no'' & left";
        var filter = TableClient.CreateQueryFilter(
            $"Note eq {note} and Minutes eq {5} and Ticks eq {5_000_000_000} and Done eq {true} and Id eq {Id} and At le {Noon}");

        Assert.Equal(["a"], (await ReadAsync<Visit>(filter)).Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_condition_given_to_the_query_itself_counts_across_pages()
    {
        var found = new List<string>();
        await foreach (var row in Table.QueryAsync<Visit>(visit => visit.PartitionKey == "p", maxPerPage: 1))
        {
            found.Add(row.RowKey);
        }

        Assert.Equal(["b", "c"], found);
    }

    [Fact]
    public void What_the_service_cannot_answer_is_refused() => Assert.ThrowsAny<Exception>(
        () => TableClient.CreateQueryFilter<Visit>(visit => visit.Note!.Contains('x')));

    private async Task ExpectAsync(Expression<Func<Visit, bool>> condition, params string[] rowKeys)
    {
        var found = await ReadAsync<Visit>(TableClient.CreateQueryFilter(condition));

        Assert.Equal(rowKeys, found.Select(visit => visit.RowKey).Order(StringComparer.Ordinal));
    }
}
