using CsvHelper;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Importing;

/// <summary>Reads the rows of a CSV file whose first row names the columns, in any case and order.</summary>
internal static class ImportRows
{
    private static readonly string[] Columns = ["text", "date", "respondent", "ageBand", "locality", "channel", "question"];

    // Every line is a row of the spreadsheet, the header and empty ones included, so that numbers agree with what a person sees.
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        IncludeValuesInExceptions = false,
    };

    /// <exception cref="CommandFailedException">The header cannot be used, or the file is not CSV.</exception>
    public static IReadOnlyList<ImportRow> Read(string csv)
    {
        try
        {
            using var reader = CsvReader.FromText(csv, Options);
            return Read(reader);
        }
        catch (CsvFormatException exception)
        {
            // Its message says more than a person needs.
            throw new CommandFailedException($"Row {exception.RecordNumber} is not CSV: a quotation mark stands where none may.");
        }
    }

    private static List<ImportRow> Read(CsvReader reader)
    {
        var header = reader.Read() ? Header(reader.Current.ToArray()) : throw new CommandFailedException("The file is empty: its first row names the columns.");
        var rows = new List<ImportRow>();
        for (var number = 2; reader.Read(); number++)
        {
            var cells = reader.Current.ToArray();
            if (cells.Any(cell => cell.Length > 0))
                rows.Add(Row(number, header, cells));
        }

        return rows;
    }

    /// <returns>Which of our columns stands at each place; -1 where the header is empty.</returns>
    private static int[] Header(string[] names)
    {
        var places = names.Select(PlaceOf).ToArray();
        if (!places.Contains(0))
            throw new CommandFailedException($"The file has no column {Columns[0]}: its first row names the columns, of {string.Join(", ", Columns)}.");

        var twice = places.Where(place => place >= 0).GroupBy(place => place).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? places : throw new CommandFailedException($"The file has two columns {Columns[twice.Key]}.");
    }

    private static int PlaceOf(string name)
    {
        var place = Array.FindIndex(Columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        // A misspelt column would otherwise be left out without a word; spreadsheets add empty ones at the end.
        return place >= 0 || name.Length == 0
            ? place
            : throw new CommandFailedException($"There is no column {name}: columns are {string.Join(", ", Columns)}.");
    }

    private static ImportRow Row(int number, int[] header, string[] cells)
    {
        var byColumn = new string?[Columns.Length];
        for (var at = 0; at < Math.Min(header.Length, cells.Length); at++)
        {
            if (header[at] >= 0 && cells[at].Length > 0)
                byColumn[header[at]] = cells[at];
        }

        return new()
        {
            Number = number,
            Text = byColumn[0],
            Date = byColumn[1],
            Respondent = byColumn[2],
            AgeBand = byColumn[3],
            Locality = byColumn[4],
            Channel = byColumn[5],
            Question = byColumn[6],
            IsTooWide = cells.Skip(header.Length).Any(cell => cell.Length > 0),
        };
    }
}
