using System.Globalization;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>The values that one field of a schedule allows, a bit for each.</summary>
internal readonly record struct CronField(ulong Values)
{
    public bool Allows(int value) => (Values & (1UL << value)) != 0;

    /// <summary>The first allowed value from <paramref name="value"/> on; null when there is none.</summary>
    public int? From(int value)
    {
        var rest = value > 63 ? 0 : Values >> value << value;
        return rest == 0 ? null : System.Numerics.BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>Reads <c>*</c>, <c>5</c>, <c>1-5</c>, <c>*/10</c>, <c>5/10</c>, <c>1-30/10</c>, names, and lists of these.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static CronField Parse(string text, CronRange range)
    {
        var values = 0UL;
        foreach (var part in text.Split(','))
            values |= Part(part, range);
        return new CronField(values);
    }

    private static ulong Part(string text, CronRange range)
    {
        var (body, step) = text.Split('/') switch
        {
            [var only] => (only, 1),
            [var first, var second] => (first, Whole(second, 1, range.Most)),
            _ => throw Refused(text, range),
        };
        var (from, to) = Bounds(body, range, hasStep: text.Contains('/', StringComparison.Ordinal));
        var values = 0UL;
        for (var value = from; value <= to; value += step)
            values |= 1UL << range.Wrap(value);
        return values;
    }

    private static (int From, int To) Bounds(string body, CronRange range, bool hasStep)
    {
        if (body == "*")
            return (range.Least, range.Most);
        var ends = body.Split('-');
        var from = Value(ends[0], range);
        if (ends.Length == 1)
            return (from, hasStep ? range.Most : from);
        var to = ends.Length == 2 ? Value(ends[1], range) : -1;
        return from <= to ? (from, to) : throw Refused(body, range);
    }

    private static int Value(string text, CronRange range)
    {
        var name = range.Names.ToList().FindIndex(known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        return name >= 0 ? name + range.Least : Whole(text, range.Least, range.MostAccepted);
    }

    private static int Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new FormatException($"'{text}' is not a whole number from {least} to {most}");

    private static FormatException Refused(string text, CronRange range) => new($"'{text}' is no {range.Name}");
}
