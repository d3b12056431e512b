using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Tests.Summaries.Disclosure;

/// <summary>
/// Tries to recover hidden counts by writing down every table that fits what was printed. It shares no code and no method with the product: it
/// knows nothing of ledgers or relations, only rows, columns and adding up, and it is told which counts were hidden for being small.
/// </summary>
internal sealed class Attacker
{
    private readonly int _threshold;
    private readonly int _most;

    /// <param name="threshold">Counts under it were hidden.</param>
    /// <param name="most">No count can be larger.</param>
    public Attacker(int threshold, int most) => (_threshold, _most) = (threshold, most);

    /// <summary>What one printed count can be, looked at by itself.</summary>
    public (int Low, int High) Range(Printed printed, int truth) => printed switch
    {
        { Value: { } number } => (number, number),
        { IsHidden: true } => (1, truth < _threshold ? _threshold - 1 : _most),
        _ => (0, _most),
    };

    /// <summary>
    /// For every cell of a grid, row by row, the numbers it takes in the tables that fit; stops once every cell that is not fixed has two.
    /// The grid's last column holds the totals of its rows and, unless it is the only one, its last row those of its columns.
    /// </summary>
    /// <param name="ranges">Of every cell, totals included.</param>
    public static HashSet<int>[] Possible((int Low, int High)[,] ranges)
    {
        int rows = ranges.GetLength(0), columns = ranges.GetLength(1);
        var seen = Enumerable.Range(0, rows * columns).Select(_ => new HashSet<int>()).ToArray();
        var table = new int[rows, columns];
        Fill(0);
        return seen;

        bool Done() => Enumerable.Range(0, rows * columns)
            .All(i => seen[i].Count >= (ranges[i / columns, i % columns].Low == ranges[i / columns, i % columns].High ? 1 : 2));

        void Fill(int at)
        {
            if (at == rows * columns)
            {
                for (var i = 0; i < seen.Length; i++)
                    seen[i].Add(table[i / columns, i % columns]);
                return;
            }

            var (low, high) = Room(at / columns, at % columns);
            for (var value = low; value <= high && !Done(); value++)
            {
                table[at / columns, at % columns] = value;
                Fill(at + 1);
            }
        }

        (int Low, int High) Room(int row, int column)
        {
            var (low, high) = ranges[row, column];
            var left = Enumerable.Range(0, column).Sum(j => table[row, j]);
            var above = Enumerable.Range(0, row).Sum(i => table[i, column]);
            (low, high) = column == columns - 1 ? Meet(low, high, left) : (low, Math.Min(high, ranges[row, columns - 1].High - left));
            if (rows == 1)
                return (low, high);

            return row == rows - 1 ? Meet(low, high, above) : (low, Math.Min(high, ranges[rows - 1, column].High - above));
        }
    }

    private static (int Low, int High) Meet(int low, int high, int value) => value >= low && value <= high ? (value, value) : (1, 0);
}
