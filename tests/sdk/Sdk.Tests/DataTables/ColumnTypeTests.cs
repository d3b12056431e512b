using Azure.Data.Tables;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class ColumnTypeTests(AzuriteFixture azurite) : TableTest(azurite)
{
    // To the tenth of a microsecond, which is what the service keeps.
    private static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 7, 1, 13, 0, 0, TimeSpan.FromHours(1)).AddTicks(1_234_567);

    [Fact]
    public async Task An_entity_of_ones_own_comes_back_with_every_column_as_it_was()
    {
        var visit = new Visit
        {
            PartitionKey = "p", RowKey = "r", Note = "naïve “quotes” \r\n\t\\ 👋 <&>", Done = true, Minutes = int.MinValue,
            Ticks = long.MaxValue, Score = 0.1, Id = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), At = Noon,
            Seal = [0, 255, 128], Chunk = BinaryData.FromBytes(new byte[] { 7, 8 }), Day = DayOfWeek.Friday, Sort = "named", Secret = "kept back",
        };
        await Table.AddEntityAsync(visit);

        var back = (await Table.GetEntityAsync<Visit>("p", "r")).Value;

        Assert.Equal(
            (visit.Note, visit.Done, visit.Minutes, visit.Ticks, visit.Score, visit.Id, visit.Day, visit.Sort),
            (back.Note, back.Done, back.Minutes, back.Ticks, back.Score, back.Id, back.Day, back.Sort));
        Assert.Equal((Noon, TimeSpan.Zero), (back.At, back.At.Offset));
        Assert.Equal(visit.Seal, back.Seal!);
        Assert.Equal(visit.Chunk.ToArray(), back.Chunk!.ToArray());
        Assert.Null(back.Until);
        Assert.Null(back.Again);
        Assert.Null(back.Secret);
        Assert.NotNull(back.Timestamp);
    }

    [Fact]
    public async Task What_is_nullable_comes_back_when_it_was_set()
    {
        await Table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "r", At = Noon, Until = Noon, Again = DayOfWeek.Sunday });

        var back = (await Table.GetEntityAsync<Visit>("p", "r")).Value;

        Assert.Equal((Noon, DayOfWeek.Sunday), (back.Until, back.Again));
    }

    [Fact]
    public async Task A_dictionary_row_comes_back_with_the_types_it_was_given()
    {
        var id = new Guid("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        await Table.AddEntityAsync(new TableEntity("p", "r")
        {
            ["Text"] = "12", ["Flag"] = false, ["Int"] = 12, ["Long"] = 12L, ["Real"] = 12.5, ["Whole"] = 12.0,
            ["Id"] = id, ["At"] = Noon, ["Bytes"] = new byte[] { 1, 2 }, ["Nothing"] = null,
        });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("12", row.GetString("Text"));
        Assert.False(row.GetBoolean("Flag"));
        Assert.Equal(12, row.GetInt32("Int"));
        Assert.Equal(12L, row.GetInt64("Long"));
        Assert.Equal((12.5, 12.0), (row.GetDouble("Real"), row.GetDouble("Whole")));
        Assert.Equal(id, row.GetGuid("Id"));
        Assert.Equal((Noon, TimeSpan.Zero), (row.GetDateTimeOffset("At"), row.GetDateTimeOffset("At")!.Value.Offset));
        Assert.Equal([1, 2], row.GetBinary("Bytes")!);
        Assert.False(row.ContainsKey("Nothing"));
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-1e-300)]
    [InlineData(3)]
    public async Task A_number_at_the_edge_comes_back(double score)
    {
        await Table.AddEntityAsync(new Visit { PartitionKey = "p", RowKey = "r", At = Noon, Score = score });

        Assert.Equal(score, (await Table.GetEntityAsync<Visit>("p", "r")).Value.Score);
    }

    [Fact]
    public async Task A_column_of_another_type_than_asked_for_is_a_mistake()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Long"] = 12L });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Throws<InvalidOperationException>(() => row.GetString("Long"));
    }

    [Fact]
    public async Task A_type_the_service_does_not_hold_is_refused_before_it_is_sent() =>
        await Assert.ThrowsAnyAsync<NotSupportedException>(
            () => Table.AddEntityAsync(new TableEntity("p", "r") { ["Day"] = DayOfWeek.Friday }));
}
