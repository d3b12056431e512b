using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Importing;

namespace SendVoice.Cli.Tests.Importing;

public sealed class ImportRowsTests
{
    [Fact]
    public void Columns_come_in_any_case_and_order_and_rows_are_numbered_as_a_spreadsheet_does()
    {
        var rows = ImportRows.Read("Date,TEXT,ageband,,\n2026-10-01,\"One, and\ntwo\",13-15,,\n,,,,\n, three ,,,\n");

        Assert.Equal([2, 4], rows.Select(row => row.Number));
        Assert.Equal(["One, and\ntwo", "three"], rows.Select(row => row.Text));
        Assert.Equal(["2026-10-01", null], rows.Select(row => row.Date));
        Assert.Equal(["13-15", null], rows.Select(row => row.AgeBand));
    }

    [Fact]
    public void A_comma_outside_quotation_marks_is_noticed()
    {
        var row = Assert.Single(ImportRows.Read("text\nWe waited, and waited\n"));

        Assert.True(row.IsTooWide);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("date\n2026-10-01\n", "no column text")]
    [InlineData("text,respondant\nx,parent\n", "no column respondant")]
    [InlineData("text,Text\nx,y\n", "two columns text")]
    public void A_header_that_cannot_be_used_is_refused(string csv, string says) =>
        Assert.Contains(says, Assert.Throws<CommandFailedException>(() => ImportRows.Read(csv)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_csv_is_refused_without_repeating_it()
    {
        var exception = Assert.Throws<CommandFailedException>(() => ImportRows.Read("text\nfine\nMarlene said \"no\" twice\n"));

        Assert.Contains("Row 3", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlene", exception.Message, StringComparison.Ordinal);
    }
}
