using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Areas;

public sealed class AreaChecksTests
{
    private const string File = "exampleshire.json";
    private static readonly string Good = SettingsFiles.Text("areas", File);
    private static readonly Taxonomy Taxonomy = TaxonomyReader.Read("taxonomy.json", SettingsFiles.Text("taxonomy.json"));

    [Fact]
    public void The_boards_that_ship_name_only_what_the_taxonomy_has() =>
        AreaChecks.CheckBoards(AreaReader.Read(File, Good), Taxonomy);

    [Fact]
    public void A_board_cannot_name_a_theme_that_does_not_exist() =>
        SettingsFiles.AssertRefused(File, "boards[1].themes[1]", "is 'tranport', which is not a theme of the taxonomy", () =>
            AreaChecks.CheckBoards(AreaReader.Read(File, Good.With("boards[1].themes", """["voice", "tranport"]""")), Taxonomy));

    [Fact]
    public void A_board_cannot_name_a_workstream_that_does_not_exist() =>
        SettingsFiles.AssertRefused(File, "boards[2].workstreams[0]", "is 'Compliance', which is not a workstream of the taxonomy", () =>
            AreaChecks.CheckBoards(AreaReader.Read(File, Good.With("boards[2].workstreams", """["Compliance"]""")), Taxonomy));

    [Fact]
    public void An_area_cannot_offer_a_language_its_surveys_do_not_speak()
    {
        var surveys = new SurveyCatalogue(Surveys.ShippedSurveys.All);
        AreaChecks.CheckLanguages(AreaReader.Read(File, Good), surveys);
        SettingsFiles.AssertRefused(File, "languages[1]", "is 'ur', in which the survey 'group' is not worded", () =>
            AreaChecks.CheckLanguages(AreaReader.Read(File, Good.With("languages", """["en", "ur"]""")), surveys));
    }
}
