namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>A table of counts, one- or two-way, with its totals. It knows which keys its counts have in a <see cref="Ledger"/>.</summary>
/// <remarks>
/// Keys: <c>table</c> is the total, <c>table/row</c> a row or its total, <c>table//column</c> a column's total, <c>table/row/column</c> a cell.
/// </remarks>
public sealed class CountTable
{
    private readonly string _key;
    private readonly int[][] _counts;

    private CountTable(string key, IReadOnlyList<string> rows, IReadOnlyList<string> columns, int[][] counts) =>
        (_key, Rows, Columns, _counts) = (key, rows, columns, counts);

    public IReadOnlyList<string> Rows { get; }

    /// <summary>Empty for a one-way table.</summary>
    public IReadOnlyList<string> Columns { get; }

    public string TotalKey => _key;

    public static CountTable OneWay(string key, IReadOnlyList<(string Row, int Count)> rows) =>
        new(key, [.. rows.Select(row => row.Row)], [], [.. rows.Select(row => new[] { row.Count })]);

    /// <param name="key">Names the table in the ledger.</param>
    /// <param name="rows">Codes of the rows.</param>
    /// <param name="columns">Codes of the columns; at least one.</param>
    /// <param name="counts">A row each, a column each within it.</param>
    public static CountTable TwoWay(string key, IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<int>> counts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        if (counts.Count != rows.Count || counts.Any(row => row.Count != columns.Count))
            throw new ArgumentException("The counts do not have the shape of the table.", nameof(counts));

        return new(key, rows, columns, [.. counts.Select(row => row.ToArray())]);
    }

    public string RowKey(string row) => $"{_key}/{row}";

    public string ColumnKey(string column) => $"{_key}//{column}";

    public string CellKey(string row, string column) => $"{_key}/{row}/{column}";

    /// <summary>Enters the table with a total of its own, which is returned. A row or column whose total is hidden is left out.</summary>
    public Entry AddTo(Ledger ledger)
    {
        var total = ledger.Add(_key, _counts.Sum(row => row.Sum()));
        var rows = AddRows(ledger);
        ledger.Breakdown(total, rows);
        if (Columns.Count > 0)
            AddCells(ledger, total, rows);
        return total;
    }

    /// <summary>Enters a one-way table as a breakdown of a total that several tables share; returns its rows.</summary>
    public IReadOnlyList<Entry> AddTo(Ledger ledger, Entry total)
    {
        var rows = AddRows(ledger);
        ledger.Breakdown(total, rows);
        return rows;
    }

    private List<Entry> AddRows(Ledger ledger) => [.. Rows.Select((row, i) => ledger.Add(RowKey(row), _counts[i].Sum()))];

    private void AddCells(Ledger ledger, Entry total, List<Entry> rows)
    {
        var columns = Columns.Select((column, j) => ledger.Add(ColumnKey(column), _counts.Sum(row => row[j]))).ToList();
        ledger.Breakdown(total, columns);
        var cells = rows.Select((_, i) => Columns.Select((column, j) => ledger.Add(CellKey(Rows[i], column), _counts[i][j])).ToList()).ToList();
        for (var i = 0; i < rows.Count; i++)
            ledger.Breakdown(rows[i], cells[i]);
        for (var j = 0; j < columns.Count; j++)
            ledger.Breakdown(columns[j], [.. cells.Select(row => row[j])]);
    }
}
