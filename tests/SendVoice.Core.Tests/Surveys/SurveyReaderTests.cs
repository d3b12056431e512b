using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;

namespace SendVoice.Core.Tests.Surveys;

public sealed class SurveyReaderTests
{
    private const string File = "young-person-16-25.json";
    private static readonly string Good = SettingsFiles.Text("surveys", File);

    [Fact]
    public void A_survey_is_read_whole()
    {
        var survey = SurveyReader.Read(File, Good);

        Assert.Equal(("young-person-16-25", 1, RespondentType.YoungPerson), (survey.Code, survey.Version, survey.Audience));
        Assert.Equal([AgeBand.From16To17, AgeBand.From18To25], survey.AgeBands);
        Assert.Equal(["anything", "change"], survey.Questions.Select(question => question.Code));
        Assert.Equal([false, true], survey.Questions.Select(question => question.Optional));
        Assert.Equal("What do you want to tell us?", survey.Questions[0].Text.In("en"));
        Assert.Null(survey.Questions[1].Hint);
    }

    [Theory]
    [InlineData("audience", "\"teenager\"", "audience", "must be one of parent, young-person, practitioner, group, other, not 'teenager'")]
    [InlineData("audience", "\"parent\"", "ageBands", "belongs to young people's surveys only")]
    [InlineData("ageBands", null, "ageBands", "must name the ages a young people's survey is worded for")]
    [InlineData("ageBands[1]", "\"18+\"", "ageBands[1]", "must be one of under-13, 13-15, 16-17, 18-25, not '18+'")]
    [InlineData("version", "0", "version", "must be from 1 to 999, not 0")]
    [InlineData("title", "\"Have your say\"", "title", "must be an object")]
    [InlineData("title", "{ \"ur\": \"...\" }", "title.en", "is missing")]
    [InlineData("title.English", "\"Hello\"", "title.English", "must be a language tag such as en or pa-Arab, once")]
    [InlineData("title.en", "\"\"", "title.en", "must not be empty")]
    [InlineData("questions", "[]", "questions", "must hold at least one question that is not optional")]
    [InlineData("questions[0].optional", "true", "questions", "must hold at least one question that is not optional")]
    [InlineData("questions[0].optional", "\"no\"", "questions[0].optional", "must be true or false")]
    [InlineData("questions[1].code", "\"anything\"", "questions[1].code", "repeats the question 'anything'")]
    [InlineData("questions[1].text", null, "questions[1].text", "is missing")]
    [InlineData("questions[1].kind", "\"rating\"", "questions[1].kind", "is not a setting known here")]
    public void A_bad_setting_is_refused_by_file_field_and_reason(string path, string? value, string field, string reason) =>
        SettingsFiles.AssertRefused(File, field, reason, () => SurveyReader.Read(File, Good.With(path, value)));

    [Fact]
    public void A_missing_translation_falls_back_to_English()
    {
        var survey = SurveyReader.Read(File, Good.With("title.cy", "\"Dweud eich dweud\""));

        Assert.Equal("Dweud eich dweud", survey.Title.In("cy"));
        Assert.Equal(survey.Introduction.In("en"), survey.Introduction.In("cy"));
        Assert.True(survey.IsWordedIn("en"));
        Assert.False(survey.IsWordedIn("cy"));
    }
}
