using SendVoice.Core.Comments;
using SendVoice.Functions.Intake.Web.Form;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

public sealed class FormRouteTests
{
    [Fact]
    public void A_parent_is_asked_who_words_and_locality() =>
        Assert.Equal([FormStep.Who, FormStep.Words, FormStep.Locality, FormStep.Check], Walk(RespondentType.Parent));

    [Fact]
    public void A_young_person_is_also_asked_how_old_they_are_and_whether_somebody_helps() => Assert.Equal(
        [FormStep.Who, FormStep.Age, FormStep.Help, FormStep.Words, FormStep.Locality, FormStep.Check], Walk(RespondentType.YoungPerson));

    [Fact]
    public void An_area_without_localities_asks_for_none() =>
        Assert.Equal(FormStep.Check, FormRoute.Next(Answered(RespondentType.Parent, FormStep.Who, FormStep.Words), TestArea.WithoutLocalities));

    [Fact]
    public void Somebody_who_turns_out_to_be_a_young_person_is_asked_what_was_left_out()
    {
        var changed = Answered(RespondentType.Parent, FormStep.Who, FormStep.Words, FormStep.Locality) with { Respondent = RespondentType.YoungPerson };

        Assert.Equal(FormStep.Age, FormRoute.Next(changed.After(FormStep.Who), TestArea.Open));
    }

    [Fact]
    public void Answers_that_became_irrelevant_are_forgotten()
    {
        var young = Answered(RespondentType.YoungPerson, FormStep.Who, FormStep.Age, FormStep.Help) with { AgeBand = AgeBand.Under13, Helped = true };

        var parent = (young with { Respondent = RespondentType.Parent }).After(FormStep.Who);

        Assert.Null(parent.AgeBand);
        Assert.Null(parent.Helped);
        Assert.Equal([FormStep.Who], parent.Answered);
    }

    [Fact]
    public void Words_deleted_on_the_way_back_are_asked_for_again()
    {
        var answers = Answered(RespondentType.Parent, FormStep.Who, FormStep.Words, FormStep.Locality) with { Words = null };

        Assert.Equal(FormStep.Words, FormRoute.Next(answers, TestArea.Open));
    }

    [Fact]
    public void Nobody_jumps_ahead_of_what_they_have_answered()
    {
        var answers = Answered(RespondentType.Parent, FormStep.Who);

        Assert.True(FormRoute.MayShow(FormStep.Words, answers, TestArea.Open));
        Assert.False(FormRoute.MayShow(FormStep.Check, answers, TestArea.Open));
        Assert.False(FormRoute.MayShow(FormStep.Age, answers, TestArea.Open));
    }

    [Fact]
    public void The_way_back_leaves_out_pages_that_were_not_asked()
    {
        var answers = Answered(RespondentType.Parent, FormStep.Who);

        Assert.Equal(FormStep.Who, FormRoute.Before(FormStep.Words, answers, TestArea.Open));
        Assert.Null(FormRoute.Before(FormStep.Who, answers, TestArea.Open));
    }

    private static List<FormStep> Walk(RespondentType respondent)
    {
        var answers = new FormAnswers { Respondent = respondent, Words = new RawText("words") };
        var walked = new List<FormStep>();
        do
        {
            walked.Add(FormRoute.Next(answers, TestArea.Open));
            answers = answers.After(walked[^1]);
        }
        while (walked[^1] != FormStep.Check);
        return walked;
    }

    private static FormAnswers Answered(RespondentType respondent, params FormStep[] steps) =>
        new() { Respondent = respondent, Words = new RawText("words"), Answered = steps };
}
