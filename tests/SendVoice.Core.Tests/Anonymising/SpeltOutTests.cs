using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>What people dictate, or spell out one sign at a time.</summary>
public sealed class SpeltOutTests
{
    [Theory]
    [InlineData("my number is plus four four seven seven double oh nine double oh one two three", "my number is [phone]")]
    [InlineData("its 0 7 7 double 0, 9 hundred, 5 5 3 thats dads", "its [phone] thats dads")]
    [InlineData("nhs number four eight five triple seven three four five six", "nhs number [id]")]
    public void A_number_in_words_is_masked_whole(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("postcode s n 1 2, eight z z.", "postcode [place].")]
    [InlineData("b b four, six z z", "[place]")]
    [InlineData("its S R 4. not 6", "its [place]. not 6")]
    [InlineData("postcode is s e 1 5 thanks", "postcode is [place] thanks")]
    public void A_spelt_out_postcode_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("the grey taxi w x two one o h l", "the grey taxi [id]")]
    [InlineData("q q one two three four five six c", "[id]")]
    [InlineData("ref s slash e slash two two nine one. nothing", "ref [id]. nothing")]
    public void A_spelt_out_mark_or_reference_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("its on facebook slash sam dot example dot se15 ok", "its on [online] ok")]
    [InlineData("beatriz mum 22 at gmail dot com", "[email]")]
    [InlineData("sarah dot jones 88 at example dot co dot uk", "[email]")]
    [InlineData("magda underscore w at example dot com", "[email]")]
    public void An_address_said_aloud_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("he counts one two three four and then a b c")]
    [InlineData("i am 4 u 2 c, e g 1 2 1 support or 1 2 3 4 weeks")]
    [InlineData("one or two, three at most, i a m tired")]
    public void Counting_and_spelling_stay(string words) => Becomes(words, words);

    private static void Becomes(string words, string expected) =>
        Assert.Equal(expected, Anonymiser.Default.Anonymise(new RawText(words)).Text.Value);
}
