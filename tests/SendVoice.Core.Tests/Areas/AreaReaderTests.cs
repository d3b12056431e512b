using SendVoice.Core.Areas;

namespace SendVoice.Core.Tests.Areas;

public sealed class AreaReaderTests
{
    private const string File = "exampleshire.json";
    private static readonly string Good = SettingsFiles.Text("areas", File);

    [Fact]
    public void Exampleshire_is_complete()
    {
        var area = AreaReader.Read(File, Good);

        Assert.Equal("exampleshire", area.Key.Value);
        Assert.Equal("Exampleshire County Council", area.Council);
        Assert.Equal(5, area.Localities.Count);
        Assert.Equal(["send-partnership", "childrens-trust", "ehc-panel", "scrutiny"], area.Boards.Select(board => board.Code));
        Assert.Equal((Rhythm.Weekly, Tier.Restricted), (area.Boards[2].Rhythm, area.Boards[2].Tier));
        Assert.Equal(["Integrated Assessment and Compliance"], area.Boards[2].Workstreams);
        Assert.Equal(["+447700900123"], area.SmsNumbers);
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(17, 0), 60), (area.Safeguarding.Opens, area.Safeguarding.Closes, area.Safeguarding.TargetMinutes));
        Assert.Equal(new Thresholds(5, 10), area.Thresholds);
        Assert.Equal(new DateOnly(2026, 9, 1), area.EffectiveFrom);
        Assert.True(area.IntakeIsOpen);
    }

    [Theory]
    [InlineData("council", null, "council", "is missing")]
    [InlineData("council", "7", "council", "must be text")]
    [InlineData("council", "\"  \"", "council", "must not be empty")]
    [InlineData("council", "null", "council", "is missing")]
    [InlineData("counsil", "\"x\"", "counsil", "is not a setting known here")]
    [InlineData("localities", "[]", "localities", "must name at least one locality")]
    [InlineData("localities", "\"all\"", "localities", "must be a list")]
    [InlineData("localities[1]", "4", "localities[1]", "must be an object")]
    [InlineData("localities[1].code", "\"ambleford\"", "localities[1].code", "repeats the locality 'ambleford'")]
    [InlineData("localities[1].name", "\"COLDWATER COAST\"", "localities[2].name", "repeats the locality 'Coldwater Coast'")]
    [InlineData("localities[1].code", "\"North Moors\"", "localities[1].code", "must be a code of at most 60 characters: a to z, 0 to 9 and inner hyphens")]
    [InlineData("localities[1].post", "1", "localities[1].post", "is not a setting known here")]
    [InlineData("keepNames[1]", "\"exampleshire\"", "keepNames[1]", "repeats 'exampleshire'")]
    [InlineData("knownSettings[0]", "false", "knownSettings[0]", "must be text")]
    [InlineData("secondOpinion", "\"yes\"", "secondOpinion", "must be true or false")]
    [InlineData("secondOpinion", "1", "secondOpinion", "must be true or false")]
    [InlineData("languages", "[]", "languages", "must name at least one language")]
    [InlineData("languages", "[\"English\"]", "languages[0]", "must be a language tag such as en or pa-Arab")]
    [InlineData("boards", "[]", "boards", "must name at least one board")]
    [InlineData("boards[3].code", "\"ehc-panel\"", "boards[3].code", "repeats the board 'ehc-panel'")]
    [InlineData("boards[2].rhythm", "\"daily\"", "boards[2].rhythm", "must be one of weekly, monthly, quarterly, yearly, on-demand, not 'daily'")]
    [InlineData("boards[2].tier", null, "boards[2].tier", "is missing")]
    [InlineData("smsNumbers", "[\"07700 900123\"]", "smsNumbers[0]", "must be a number in the form +447700900123")]
    [InlineData("mailboxes[0]", "\"send.voice at example.org\"", "mailboxes[0]", "must be an e-mail address")]
    [InlineData("safeguarding", null, "safeguarding", "is missing")]
    [InlineData("safeguarding", "[]", "safeguarding", "must be an object")]
    [InlineData("safeguarding.contacts[0]", "\"duty desk\"", "safeguarding.contacts[0]", "must be an e-mail address")]
    [InlineData("safeguarding.opens", "\"9am\"", "safeguarding.opens", "must be a time written HH:mm, for example 09:00")]
    [InlineData("safeguarding.closes", "\"09:00\"", "safeguarding.closes", "must be later than opens")]
    [InlineData("safeguarding.targetMinutes", "0", "safeguarding.targetMinutes", "must be from 5 to 480, not 0")]
    [InlineData("safeguarding.targetMinutes", "59.5", "safeguarding.targetMinutes", "must be a whole number")]
    [InlineData("safeguarding.targetMinutes", "\"60\"", "safeguarding.targetMinutes", "must be a whole number")]
    [InlineData("thresholds.restricted", "4", "thresholds.restricted", "must be from 5 to 100, not 4")]
    [InlineData("thresholds.public", "9", "thresholds.public", "must be from 10 to 100, not 9")]
    [InlineData("thresholds.restricted", "11", "thresholds.public", "must not be under the restricted threshold, 11")]
    [InlineData("retention.sealedDays", "91", "retention.sealedDays", "must be from 1 to 90, not 91")]
    [InlineData("retention.commentDays", "30", "retention.commentDays", "must be from 90 to 3653, not 30")]
    [InlineData("privacyNotice", "\"http://exampleshire.example.org/\"", "privacyNotice", "must be a whole web address that begins with https://")]
    [InlineData("localOffer", "\"/local-offer\"", "localOffer", "must be a whole web address that begins with https://")]
    [InlineData("effectiveFrom", "\"1/9/2026\"", "effectiveFrom", "must be a date written yyyy-MM-dd, for example 2026-09-01")]
    [InlineData("effectiveUntil", "\"2026-09-01\"", "effectiveUntil", "must be later than effectiveFrom")]
    public void A_bad_setting_is_refused_by_file_field_and_reason(string path, string? value, string field, string reason) =>
        SettingsFiles.AssertRefused(File, field, reason, () => AreaReader.Read(File, Good.With(path, value)));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public void Comments_are_shown_to_nobody_else_unless_the_area_says_so(string? value, bool expected) =>
        Assert.Equal(expected, AreaReader.Read(File, Good.With("secondOpinion", value)).SecondOpinion);

    [Fact]
    public void Text_pasted_by_mistake_is_refused()
    {
        var pasted = Good.With("name", $"\"{new string('x', 1_001)}\"");
        SettingsFiles.AssertRefused(File, "name", "must have at most 1000 characters", () => AreaReader.Read(File, pasted));
        var controls = Good.With("name", "\"Example\\u0007shire\"");
        SettingsFiles.AssertRefused(File, "name", "must not hold control characters", () => AreaReader.Read(File, controls));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"name\": \"A\", \"name\": \"B\" }")]
    [InlineData("{ \"name\": \"A\" } x")]
    public void A_file_that_is_not_JSON_is_refused_with_the_line(string json)
    {
        var refusal = Assert.Throws<SettingsException>(() => AreaReader.Read(File, json));
        Assert.Equal("line 1", refusal.Field);
        Assert.StartsWith("is not JSON: ", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_slip_deep_in_the_file_is_named()
    {
        var refusal = Assert.Throws<SettingsException>(() => AreaReader.Read(File, "{\n  \"name\": \"A\",\n  \"council\" \"B\"\n}"));
        Assert.Equal("line 3", refusal.Field);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"Exampleshire\"")]
    public void A_file_that_holds_something_else_than_an_object_is_refused(string json) =>
        SettingsFiles.AssertRefused(File, "line 1", "must open one JSON object", () => AreaReader.Read(File, json));

    [Theory]
    [InlineData("Exampleshire.json")]
    [InlineData("ex.json")]
    [InlineData("exampleshire.txt")]
    public void A_file_name_that_is_no_area_key_is_refused(string file) =>
        SettingsFiles.AssertRefused(file, "the file's name", "must be the area's key (3 to 40 characters: a to z, 0 to 9, inner hyphens) and .json",
            () => AreaReader.Read(file, Good));

    [Fact]
    public void Thresholds_and_retention_may_be_left_out_and_thresholds_raised()
    {
        var usual = AreaReader.Read(File, Good.With("thresholds", null).With("retention", null));
        Assert.Equal((new Thresholds(5, 10), new Retention(30, 1826)), (usual.Thresholds, usual.Retention));

        var raised = AreaReader.Read(File, Good.With("thresholds", """{ "restricted": 8 }"""));
        Assert.Equal(new Thresholds(8, 10), raised.Thresholds);
    }

    [Fact]
    public void Intake_stays_closed_without_a_DPIA_or_a_safeguarding_contact()
    {
        Assert.False(AreaReader.Read(File, Good.With("dpiaReference", null)).IntakeIsOpen);
        Assert.False(AreaReader.Read(File, Good.With("safeguarding.contacts", "[]")).IntakeIsOpen);
    }
}
