using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class SettingAndPlaceTests
{
    [Theory]
    [InlineData("She goes to Oakfield Primary School now", "She goes to [school] now")]
    [InlineData("he is at st marys", "he is at [school]")]
    [InlineData("St Winifred's RC Primary rang", "[school] rang")]
    [InlineData("We use the Willows for respite", "We use [school] for respite")]
    [InlineData("a referral by the Wharf Practice", "a referral by [school]")]
    [InlineData("Under Dr Patel's surgery", "Under [school]")]
    [InlineData("He joined the Lime Tree resourced provision", "He joined [school]")]
    [InlineData("Boccia at the drill hall club is fun", "Boccia at [school] is fun")]
    public void A_named_setting_is_masked(string words, string expected) => Assert.Equal(expected, Masked(words));

    [Theory]
    [InlineData("She goes to St Marys now")]
    [InlineData("he's at Greeny")]
    [InlineData("A day at the Larches")]
    [InlineData("st judes primary are useless")]
    [InlineData("He starts at St Oswin's in September")]
    [InlineData("My boy attend Thornbeck. New physio")]
    [InlineData("She starts at Ravenscar in September")]
    public void Where_a_child_is_taught_is_a_setting(string words) => Assert.Contains("[school]", Masked(words), StringComparison.Ordinal);

    [Theory]
    [InlineData("She lives in St Ives")]
    [InlineData("we moved to Wibsthorpe last year")]
    [InlineData("the bus from St Austell")]
    [InlineData("we live at Sallow Lane")]
    [InlineData("you change at Louth")]
    [InlineData("the clinic at Kings Heath")]
    public void Where_a_family_lives_or_travels_is_a_place(string words) => Assert.Contains("[place]", Masked(words), StringComparison.Ordinal);

    [Theory]
    [InlineData("they go to the village hall club and the chess club")]
    [InlineData("the special school and the primary school, any nursery, my GP practice")]
    [InlineData("Sixth form council met. The Local Offer is thin.")]
    public void A_setting_without_a_name_stays(string words) => Assert.Equal(words, Masked(words));

    [Fact]
    public void An_area_keeps_its_own_names_and_masks_the_settings_it_knows()
    {
        var anonymiser = Anonymiser.For(AnonymiserAreas.Named("Exampleshire", keep: ["Exampleton"], settings: ["St Osyth's House", "Boing"]));
        var text = anonymiser.Anonymise("Exampleshire Council helped in Exampleton. We go to boing and to St Osyths house in Wibsey.").Text.Value;
        Assert.Equal("Exampleshire Council helped in Exampleton. We go to [school] and to [school] in [place].", text);
    }

    [Fact]
    public void Where_a_person_signs_the_village_under_the_name_is_masked() =>
        Assert.Equal("Help.\n\nYours\n[name]\n[place]", Anonymiser.Default.Anonymise("Help.\n\nYours\nTracey Oldfield\nMetheringham").Text.Value);

    private static string Masked(string words) => Anonymiser.Default.Anonymise(words).Text.Value;
}
