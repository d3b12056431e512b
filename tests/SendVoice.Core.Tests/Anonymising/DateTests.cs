using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>Exact days of one person's go; public days, deadlines and counts stay.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("dob 3/4/15", "dob [date]")]
    [InlineData("born 14/09/2016", "born [date]")]
    [InlineData("d.o.b. 21.07.12", "d.o.b. [date]")]
    [InlineData("dob 08-02-2019 ok", "dob [date] ok")]
    [InlineData("dob 3/14/1987", "dob [date]")]
    [InlineData("Born 3rd Falgun at home", "Born [date] at home")]
    [InlineData("he was excluded on 14th March", "he was excluded on [date]")]
    [InlineData("the letter of 2 October 2024 said", "the letter of [date] said")]
    [InlineData("the twenty-first of February", "[date]")]
    [InlineData("he sat there on the 9th of February", "he sat there on [date]")]
    [InlineData("at home on 13 and 14 January 2010", "at home on [date]")]
    [InlineData("excluded 12/11 for a week", "excluded [date] for a week")]
    [InlineData("the appointment is Thurs 9/4 now", "the appointment is [date] now")]
    [InlineData("bruise seen yesterday, 11/11, at PE", "bruise seen yesterday, [date], at PE")]
    [InlineData("On Tuesday 12 November my son was hurt", "On [date] my son was hurt")]
    public void An_exact_day_of_one_persons_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("refused on the 10th, back on the 11th.", "refused on [date], back on [date].")]
    [InlineData("review moved from Tues 4th to Thurs 13th, same room", "review moved from Tues [date] to Thurs [date], same room")]
    [InlineData("she is on leave until the 23rd", "she is on leave until [date]")]
    [InlineData("plan was due the 8th today", "plan was due [date] today")]
    public void A_day_whose_month_goes_without_saying_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("since March 2024, every Tuesday and all summer term")]
    [InlineData("reply by 31 March")]
    [InlineData("we had a name by the 15 February deadline")]
    [InlineData("the deadline was 15 February and we heard nothing")]
    [InlineData("the event on 26 June clashes with sports day")]
    [InlineData("the Act came into force on 1 January 1998")]
    [InlineData("may 3 of us come? we waited in 20 min")]
    [InlineData("one night in july. 1 night is all we get")]
    [InlineData("on the 3rd floor, the 2nd school, his 8th birthday, on the 21st century")]
    [InlineData("today is the 29th and still nothing")]
    public void A_public_day_and_a_count_stay(string words) => Becomes(words, words);

    private static void Becomes(string words, string expected) =>
        Assert.Equal(expected, Anonymiser.Default.Anonymise(new RawText(words)).Text.Value);
}
