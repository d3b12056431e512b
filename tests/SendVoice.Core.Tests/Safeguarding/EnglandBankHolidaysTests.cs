using System.Globalization;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Core.Tests.Safeguarding;

public sealed class EnglandBankHolidaysTests
{
    [Theory]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27")]
    public void The_days_of_a_year_are_those_the_government_publishes(int year, string days) =>
        Assert.Equal(
            days.Split(' ').Select(day => DateOnly.ParseExact($"{year}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            EnglandBankHolidays.In(year).Order());

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(2000, 4, 23)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_is_right_at_its_earliest_and_latest(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), EnglandBankHolidays.EasterSunday(year));

    [Fact]
    public void A_holiday_is_no_ordinary_day()
    {
        Assert.True(EnglandBankHolidays.Includes(new(2026, 12, 28)));
        Assert.False(EnglandBankHolidays.Includes(new(2026, 12, 29)));
    }
}
