using System.Globalization;

namespace SendVoice.Core.Comments;

/// <summary>
/// A calendar month as it is lived in London. A comment belongs to the London month in which it was received, so a message sent at
/// 00:30 British Summer Time on 1 July counts in July although it is still June in UTC.
/// </summary>
public readonly record struct Month : IComparable<Month>
{
    private Month(int year, int number) => (Year, Number) = (year, number);

    public int Year { get; }

    /// <summary>1 for January to 12 for December.</summary>
    public int Number { get; }

    /// <summary>The month in which an instant falls in London.</summary>
    public static Month Of(DateTimeOffset instant)
    {
        var local = London.At(instant);
        return new(local.Year, local.Month);
    }

    /// <exception cref="FormatException">The text is not <c>yyyy-MM</c>, or of a year at the edge of the calendar.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException("A month is written yyyy-MM, for example 2026-10.");

    public static bool TryParse(string? text, out Month month)
    {
        // The calendar's own first and last year are refused, so that every month read has a month before it and one after it.
        var valid = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && first.Year > DateOnly.MinValue.Year && first.Year < DateOnly.MaxValue.Year;
        month = valid ? new(first.Year, first.Month) : default;
        return valid;
    }

    /// <summary>The first instant of the month in London.</summary>
    public DateTimeOffset Start => London.Instant(new(Year, Number, 1), TimeOnly.MinValue);

    /// <summary>The first instant that is no longer in the month.</summary>
    public DateTimeOffset End => Next.Start;

    public Month Next => Number == 12 ? new(Year + 1, 1) : new(Year, Number + 1);

    public Month Previous => Number == 1 ? new(Year - 1, 12) : new(Year, Number - 1);

    public int CompareTo(Month other) => (Year, Number).CompareTo((other.Year, other.Number));

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    /// <summary>As people say it: <c>October 2026</c>.</summary>
    public string Name => new DateOnly(Year, Number, 1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary><c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
