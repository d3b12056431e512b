namespace SendVoice.Core.Safeguarding;

/// <summary>
/// Bank holidays in England by the standing rules: the Banking and Financial Dealings Act 1971 and the yearly proclamations that have followed it
/// unchanged since 1978. A one-off holiday or a moved one (a coronation) is not known here; on such a day the desk counts as open, so an
/// alert is due too early, never too late.
/// </summary>
public static class EnglandBankHolidays
{
    public static bool Includes(DateOnly day) => In(day.Year).Contains(day);

    /// <summary>The eight days on which the holidays of a year are taken, in order.</summary>
    public static IReadOnlyList<DateOnly> In(int year)
    {
        var easter = EasterSunday(year);
        var christmas = Weekday(new(year, 12, 25));
        var boxing = Weekday(new(year, 12, 26));
        // Christmas Day on a Sunday is taken on the Tuesday, because Boxing Day has the Monday.
        if (christmas == boxing || new DateOnly(year, 12, 25).DayOfWeek == DayOfWeek.Sunday)
            (christmas, boxing) = FirstTwo(year);
        return
        [
            Weekday(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMondayFrom(new(year, 5, 1)),
            FirstMondayFrom(new(year, 5, 25)),
            FirstMondayFrom(new(year, 8, 25)),
            christmas,
            boxing,
        ];
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * late + 114;
        return new(year, days / 31, days % 31 + 1);
    }

    private static (DateOnly Christmas, DateOnly Boxing) FirstTwo(int year)
    {
        var monday = FirstMondayFrom(new(year, 12, 26));
        return (monday, monday.AddDays(1));
    }

    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? FirstMondayFrom(day) : day;

    private static DateOnly FirstMondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);
}
