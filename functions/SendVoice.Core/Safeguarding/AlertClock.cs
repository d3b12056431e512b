using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Safeguarding;

/// <summary>By when a duty worker must have seen an alert.</summary>
/// <param name="desk">The area's safeguarding desk: its London hours from Monday to Friday, bank holidays excepted, and its target.</param>
public sealed class AlertClock(SafeguardingDesk desk)
{
    /// <summary>
    /// In hours: the target counts from receipt, even past closing, because somebody at the desk has it. Out of hours: it counts from the next
    /// opening. The opening minute is in hours, the closing minute is not.
    /// </summary>
    /// <returns>The instant, with London's offset at that time.</returns>
    public DateTimeOffset Due(DateTimeOffset receivedAt)
    {
        var local = London.At(receivedAt);
        var (day, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        var starts = IsWorkingDay(day) && time >= desk.Opens && time < desk.Closes
            ? receivedAt
            : OpeningOn(NextOpenDay(time < desk.Opens ? day : day.AddDays(1)));
        return London.At(starts.AddMinutes(desk.TargetMinutes));
    }

    private static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !EnglandBankHolidays.Includes(day);

    private static DateOnly NextOpenDay(DateOnly from)
    {
        var day = from;
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    private DateTimeOffset OpeningOn(DateOnly day) => London.Instant(day, desk.Opens);
}
