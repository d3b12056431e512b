using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class HoldTests
{
    [Theory]
    [InlineData("She has Angelman syndrome.", "rare-diagnosis")]
    [InlineData("It is a chromosome 15 deletion.", "rare-diagnosis")]
    [InlineData("I have triplets, all waiting.", "unusual-circumstance")]
    [InlineData("His dad is in prison.", "unusual-circumstance")]
    [InlineData("Its me and 2 others in the taxi.", "small-group")]
    [InlineData("Three parents came to the session.", "small-group")]
    [InlineData("He is at Oakfield Primary, autistic, in Year 4.", "setting-need-age")]
    [InlineData("fudge rang me back", "low-confidence-name")]
    public void What_could_still_point_at_one_family_is_held(string words, string reason) =>
        Assert.Contains(reason, Anonymiser.Default.Anonymise(words).HoldReasons);

    [Theory]
    [InlineData("He has autism and waits for a place.")]
    [InlineData("Thirty parents came. It was useful.")]
    [InlineData("Kayleigh is happy at school.")]
    [InlineData("She has Down's syndrome and is in Year 4.")]
    public void What_is_true_of_many_families_is_not(string words) => Assert.Empty(Anonymiser.Default.Anonymise(words).HoldReasons);
}
