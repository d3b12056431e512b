using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Theming;

public sealed class TaxonomyReaderTests
{
    private const string File = "taxonomy.json";
    private static readonly string Good = SettingsFiles.Text(File);

    [Fact]
    public void The_taxonomy_that_ships_is_complete()
    {
        var taxonomy = TaxonomyReader.Read(File, Good);

        Assert.Equal("2026-11", taxonomy.Version);
        Assert.Equal(25, taxonomy.Themes.Count);
        Assert.Equal("Travel to school and college", taxonomy.Theme("transport").Label);
        Assert.Contains("taxi didn't come", taxonomy.Theme("transport").Cues);
        Assert.Equal("Right help, right time", taxonomy.Criteria["I3"]);
        Assert.Equal("How effective are short breaks?", taxonomy.Kloe["K1"]);
        Assert.Equal(["transitions", "adulthood"], taxonomy.Workstreams["Preparation for Adulthood"]);
        Assert.Equal(["praise", "waiting"], taxonomy.Flags.Take(2).Select(flag => flag.Code));
    }

    [Fact]
    public void Every_theme_but_other_belongs_to_exactly_one_workstream()
    {
        var taxonomy = TaxonomyReader.Read(File, Good);

        Assert.Equal(
            taxonomy.Themes.Select(theme => theme.Code).Where(code => code != Taxonomy.Other).Order(),
            taxonomy.Workstreams.Values.SelectMany(codes => codes).Order());
    }

    [Fact]
    public void Asking_for_an_unknown_theme_throws() =>
        Assert.Throws<KeyNotFoundException>(() => TaxonomyReader.Read(File, Good).Theme("buses"));

    [Theory]
    [InlineData("version", null, "version", "is missing")]
    [InlineData("themes[3].code", "\"voice\"", "themes[3].code", "repeats the theme 'voice'")]
    [InlineData("themes[24].code", "\"something-else\"", "themes", "must hold the theme 'other'")]
    [InlineData("themes[0].label", "null", "themes[0].label", "is missing")]
    [InlineData("themes[0].criteria[1]", "\"L9\"", "themes[0].criteria[1]", "is 'L9', which is not a criterion of this file")]
    [InlineData("themes[0].kloe[0]", "\"K10\"", "themes[0].kloe[0]", "is 'K10', which is not a key line of enquiry of this file")]
    [InlineData("themes[0].colour", "\"red\"", "themes[0].colour", "is not a setting known here")]
    [InlineData("workstreams.Inclusion[0]", "\"belonging\"", "workstreams.Inclusion[0]", "is 'belonging', which is not a theme of this file")]
    [InlineData("flags[1].code", "\"praise\"", "flags[1].code", "repeats the flag 'praise'")]
    [InlineData("kloe.K1", "3", "kloe.K1", "must be text")]
    public void A_bad_setting_is_refused_by_file_field_and_reason(string path, string? value, string field, string reason) =>
        SettingsFiles.AssertRefused(File, field, reason, () => TaxonomyReader.Read(File, Good.With(path, value)));
}
