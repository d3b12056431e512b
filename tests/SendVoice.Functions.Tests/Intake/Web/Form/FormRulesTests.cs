using SendVoice.Core.Comments;
using SendVoice.Functions.Intake.Web.Form;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

public sealed class FormRulesTests
{
    [Theory]
    [InlineData("respondent=parent", RespondentType.Parent)]
    [InlineData("respondent=young-person", RespondentType.YoungPerson)]
    [InlineData("respondent=practitioner", RespondentType.Practitioner)]
    [InlineData("respondent=other", RespondentType.Other)]
    public void Somebody_says_who_they_are(string body, RespondentType expected) =>
        Assert.Equal(expected, Accepted(FormStep.Who, body).Respondent);

    [Theory]
    [InlineData("")]
    [InlineData("respondent=")]
    [InlineData("respondent=none")]
    [InlineData("respondent=group")]
    [InlineData("respondent=Parent")]
    public void Who_you_are_must_be_one_of_those_offered(string body) => Assert.Equal("form.who.error", Refused(FormStep.Who, body).Key);

    [Theory]
    [InlineData("age=under-13", AgeBand.Under13)]
    [InlineData("age=18-25", AgeBand.From18To25)]
    [InlineData("age=none", null)]
    [InlineData("", null)]
    public void An_age_may_be_said_or_not(string body, AgeBand? expected) => Assert.Equal(expected, Accepted(FormStep.Age, body).AgeBand);

    [Fact]
    public void An_age_that_is_not_offered_is_refused() => Assert.Equal("form.age.error", Refused(FormStep.Age, "age=40").Key);

    [Theory]
    [InlineData("help=yes", true)]
    [InlineData("help=no", false)]
    [InlineData("help=none", null)]
    [InlineData("", null)]
    public void Help_may_be_said_or_not(string body, bool? expected) => Assert.Equal(expected, Accepted(FormStep.Help, body).Helped);

    [Fact]
    public void An_answer_about_help_that_is_not_offered_is_refused() =>
        Assert.Equal("form.help.error", Refused(FormStep.Help, "help=perhaps").Key);

    [Theory]
    [InlineData("")]
    [InlineData("words=")]
    [InlineData("words=+%0D%0A%09+")]
    [InlineData("words=%00%07")]
    public void Words_must_say_something(string body) => Assert.Equal("form.words.error.blank", Refused(FormStep.Words, body).Key);

    [Theory]
    [InlineData(5000, true)]
    [InlineData(5001, false)]
    public void Words_have_five_thousand_characters_at_most(int length, bool fits)
    {
        var (answers, problem) = Take(FormStep.Words, "words=+" + new string('a', length) + "+");

        Assert.Equal(fits, problem is null);
        Assert.Equal(length, answers.Words!.Length);
    }

    [Fact]
    public void A_line_break_counts_once_as_the_browser_counts_it()
    {
        var lines = string.Concat(Enumerable.Repeat("a%0D%0A", 2499)) + "ab";

        Assert.Equal(5000, Accepted(FormStep.Words, "words=" + lines).Words!.Length);
    }

    [Fact]
    public void Words_too_long_say_how_long_they_are()
    {
        var problem = Refused(FormStep.Words, "words=" + new string('a', 6234));

        Assert.Equal("form.words.error.long", problem.Key);
        Assert.Contains(("count", "6,234"), problem.Values);
    }

    [Theory]
    [InlineData("locality=north", "north")]
    [InlineData("locality=none", null)]
    [InlineData("", null)]
    public void A_locality_may_be_said_or_not(string body, string? expected) => Assert.Equal(expected, Accepted(FormStep.Locality, body).Locality);

    [Theory]
    [InlineData("locality=elsewhere")]
    [InlineData("locality=North+Dale")]
    public void A_locality_must_be_one_of_the_areas(string body) => Assert.Equal("form.locality.error", Refused(FormStep.Locality, body).Key);

    private static FormAnswers Accepted(FormStep step, string body)
    {
        var (answers, problem) = Take(step, body);
        Assert.Null(problem);
        return answers;
    }

    private static FormProblem Refused(FormStep step, string body) => Assert.IsType<FormProblem>(Take(step, body).Problem);

    private static (FormAnswers Answers, FormProblem? Problem) Take(FormStep step, string body) =>
        FormRules.Take(step, FormFields.Parse(body)!, new FormAnswers(), TestArea.Open);
}
