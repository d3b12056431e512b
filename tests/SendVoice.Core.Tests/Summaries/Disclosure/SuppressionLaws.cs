using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Tests.Summaries.Disclosure;

/// <summary>The law of disclosure control: whatever the counts, an attacker who adds up and subtracts finds at least two numbers for each hidden one.</summary>
public sealed class SuppressionLaws
{
    private static readonly Gen<int> Counts = Gen.Frequency((3, Gen.Constant(0)), (5, Gen.Choose(1, 4)), (3, Gen.Choose(5, 9)), (1, Gen.Choose(10, 25)));

    private static readonly Gen<int> Thresholds = Gen.Choose(3, 6);

    [Fact]
    public void No_hidden_count_of_a_one_way_table_can_be_recovered()
    {
        var tables = Gen.Zip(Gen.Choose(1, 6).SelectMany(rows => Counts.ArrayOf(rows)), Thresholds);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(tables), table =>
        {
            var (counts, threshold) = table;
            Holds([counts], threshold);
        }));
    }

    [Fact]
    public void No_hidden_count_of_a_two_way_table_can_be_recovered()
    {
        var tables = Gen.Zip(Counts.ArrayOf(9), Gen.Zip(Gen.Choose(2, 3), Thresholds));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(tables), table =>
        {
            var (counts, (columns, threshold)) = table;
            Holds([.. counts.Chunk(columns).Where(row => row.Length == columns)], threshold);
        }));
    }

    [Fact]
    public void Neither_issue_of_a_growing_table_gives_the_other_away()
    {
        var tables = Gen.Zip(Gen.Zip(Counts.ArrayOf(3), Counts.ArrayOf(3)), Thresholds);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arb.From(tables), table =>
        {
            var ((before, growth), threshold) = table;
            HoldsOver(before, [.. before.Zip(growth, (was, more) => was + more)], threshold);
        }));
    }

    /// <summary>A table printed once, attacked by itself. Rows of one column are a one-way table.</summary>
    private static void Holds(int[][] counts, int threshold)
    {
        var twoWay = counts.Length > 1;
        var (printed, truth) = twoWay ? PrintTwoWay(counts, threshold) : PrintOneWay(counts[0], threshold, null);
        var most = truth.Cast<int>().Max() + threshold;
        var attacker = new Attacker(threshold, most);

        var possible = Attacker.Possible(Map(printed, (row, column) => attacker.Range(printed[row, column], truth[row, column])));

        AssertPrintedRightly(printed, truth, threshold);
        AssertUnknown(printed.Cast<Printed>(), possible);
    }

    /// <summary>Two issues attacked together: the attacker's grid is the old counts, what came since, and the new ones.</summary>
    private static void HoldsOver(int[] before, int[] now, int threshold)
    {
        var (first, wasTrue) = PrintOneWay(before, threshold, null);
        var (second, isTrue) = PrintOneWay(now, threshold, first);
        var attacker = new Attacker(threshold, isTrue.Cast<int>().Max() + threshold);
        var width = first.GetLength(1);
        var ranges = new (int Low, int High)[3, width];
        for (var column = 0; column < width; column++)
        {
            ranges[0, column] = new Attacker(0, isTrue.Cast<int>().Max() + threshold).Range(first[0, column], wasTrue[0, column]);
            ranges[1, column] = (0, isTrue[0, width - 1] + threshold);
            ranges[2, column] = attacker.Range(second[0, column], isTrue[0, column]);
        }

        var possible = Attacker.Possible(ranges);

        AssertUnknown([.. first.Cast<Printed>(), .. Enumerable.Repeat(Printed.LeftOut, width), .. second.Cast<Printed>()], possible);
    }

    private static (Printed[,] Printed, int[,] Truth) PrintOneWay(int[] counts, int threshold, Printed[,]? previous)
    {
        var ledger = new Ledger();
        CountTable.OneWay("t", [.. counts.Select((count, i) => ($"{i}", count))]).AddTo(ledger);
        string[] keys = [.. counts.Select((_, i) => $"t/{i}"), "t"];
        var issue = previous is null ? null : new PreviousIssue(keys.Select((key, i) => (key, previous[0, i])).ToDictionary(pair => pair.key, pair => pair.Item2));
        var printing = Suppression.Apply(ledger, threshold, issue);
        int[] truth = [.. counts, counts.Sum()];
        return (Grid(1, keys.Length, (_, column) => printing[keys[column]]), Grid(1, keys.Length, (_, column) => truth[column]));
    }

    private static (Printed[,] Printed, int[,] Truth) PrintTwoWay(int[][] counts, int threshold)
    {
        var (rows, columns) = (counts.Length, counts[0].Length);
        var table = CountTable.TwoWay("t", [.. Enumerable.Range(0, rows).Select(i => $"r{i}")], [.. Enumerable.Range(0, columns).Select(j => $"c{j}")], counts);
        var ledger = new Ledger();
        table.AddTo(ledger);
        var printing = Suppression.Apply(ledger, threshold);
        return (Grid(rows + 1, columns + 1, (i, j) => printing[Key(i, j)]), Grid(rows + 1, columns + 1, Truth));

        string Key(int i, int j) => (i == rows, j == columns) switch
        {
            (true, true) => table.TotalKey,
            (true, false) => table.ColumnKey(table.Columns[j]),
            (false, true) => table.RowKey(table.Rows[i]),
            (false, false) => table.CellKey(table.Rows[i], table.Columns[j]),
        };

        int Truth(int i, int j) => counts.Where((_, row) => i == rows || row == i).Sum(row => row.Where((_, column) => j == columns || column == j).Sum());
    }

    private static void AssertPrintedRightly(Printed[,] printed, int[,] truth, int threshold)
    {
        foreach (var (shown, count) in printed.Cast<Printed>().Zip(truth.Cast<int>()))
        {
            Assert.True(shown.Value is null || shown.Value == count, "A count prints as it is or not at all.");
            Assert.True(count == 0 || count >= threshold || shown.Value is null, "A small count is not printed.");
            Assert.True(count > 0 || !shown.IsHidden, "A true zero is never a c.");
        }
    }

    private static void AssertUnknown(IEnumerable<Printed> printed, HashSet<int>[] possible)
    {
        foreach (var (shown, values) in printed.Zip(possible))
            Assert.True(!shown.IsHidden || values.Count >= 2, $"A hidden count can only be {string.Join(", ", values)}.");
    }

    private static T[,] Grid<T>(int rows, int columns, Func<int, int, T> cell)
    {
        var grid = new T[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                grid[i, j] = cell(i, j);
        }

        return grid;
    }

    private static (int Low, int High)[,] Map(Printed[,] printed, Func<int, int, (int Low, int High)> range) =>
        Grid(printed.GetLength(0), printed.GetLength(1), range);
}
