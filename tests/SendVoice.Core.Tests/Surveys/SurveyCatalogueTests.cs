using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;

namespace SendVoice.Core.Tests.Surveys;

public sealed class SurveyCatalogueTests
{
    private static readonly Survey Parent = ShippedSurveys.All.Single(survey => survey.Code == "parent");

    [Theory]
    [InlineData(RespondentType.Parent, null, "parent")]
    [InlineData(RespondentType.YoungPerson, AgeBand.Under13, "young-person-under-13")]
    [InlineData(RespondentType.YoungPerson, AgeBand.From13To15, "young-person-13-15")]
    [InlineData(RespondentType.YoungPerson, AgeBand.From16To17, "young-person-16-25")]
    [InlineData(RespondentType.YoungPerson, AgeBand.From18To25, "young-person-16-25")]
    [InlineData(RespondentType.YoungPerson, null, "young-person-under-13")]
    [InlineData(RespondentType.Practitioner, null, "practitioner")]
    [InlineData(RespondentType.Group, null, "group")]
    [InlineData(RespondentType.Other, null, "other")]
    public void Everybody_has_a_survey_of_their_own(RespondentType respondent, AgeBand? age, string survey) =>
        Assert.Equal(survey, new SurveyCatalogue(ShippedSurveys.All).For(respondent, age).Code);

    [Fact]
    public void The_newest_version_is_asked_and_an_older_answer_still_finds_its_question()
    {
        var renamed = Parent.Questions[0] with { Code = "how-is-it" };
        var catalogue = new SurveyCatalogue([.. ShippedSurveys.All, Parent with { Version = 2, Questions = [renamed] }]);

        Assert.Equal(2, catalogue.For(RespondentType.Parent, null).Version);
        Assert.Same(renamed, catalogue.FindQuestion("parent/how-is-it"));
        Assert.Same(Parent.Questions[1], catalogue.FindQuestion("parent/better"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("parent")]
    [InlineData("parent/nothing")]
    [InlineData("nobody/anything")]
    [InlineData("parent/anything/else")]
    public void An_unknown_question_is_not_found(string? reference) =>
        Assert.Null(new SurveyCatalogue(ShippedSurveys.All).FindQuestion(reference));

    [Fact]
    public void Nobody_may_be_left_without_a_survey() =>
        SettingsFiles.AssertRefused("surveys", "audience", "'young-person 13-15' has no survey", () =>
            _ = new SurveyCatalogue(ShippedSurveys.All.Where(survey => survey.Code != "young-person-13-15")));

    [Fact]
    public void Nobody_may_be_asked_two_surveys() =>
        SettingsFiles.AssertRefused("surveys", "audience", "'parent' has more than one survey: parent, parent-two", () =>
            _ = new SurveyCatalogue([.. ShippedSurveys.All, Parent with { Code = "parent-two" }]));

    [Fact]
    public void One_version_cannot_stand_in_two_files() =>
        SettingsFiles.AssertRefused("surveys", "parent", "has version 1 in two files", () =>
            _ = new SurveyCatalogue([.. ShippedSurveys.All, Parent]));
}
