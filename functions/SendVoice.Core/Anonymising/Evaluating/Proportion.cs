namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>How many of how many, and how sure one can be of the share behind it.</summary>
/// <param name="Hits">From 0 to <paramref name="Of"/>.</param>
/// <param name="Of">How many were looked at.</param>
public readonly record struct Proportion(long Hits, long Of)
{
    /// <summary>The standard normal distribution has 95 % of its weight within this of nought.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Not a number when nothing was looked at.</summary>
    public double Rate => Hits / (double)Of;

    /// <summary>The 95 % interval after Wilson (1927), which stays within 0 and 1 and is honest for rare events; not numbers when nothing was looked at.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
                return (double.NaN, double.NaN);
            var (n, p) = ((double)Of, Rate);
            var middle = p + (Z * Z / (2 * n));
            var reach = Z * Math.Sqrt(((p * (1 - p)) + (Z * Z / (4 * n))) / n);
            var scale = 1 + (Z * Z / n);
            return (Hits == 0 ? 0 : (middle - reach) / scale, Hits == Of ? 1 : (middle + reach) / scale);
        }
    }

    public static Proportion operator +(Proportion a, Proportion b) => new(a.Hits + b.Hits, a.Of + b.Of);

    public static Proportion Add(Proportion left, Proportion right) => left + right;
}
