using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Comments;

public sealed class RawTextTests
{
    [Fact]
    public void Raw_words_print_as_a_length_and_nothing_else()
    {
        var words = new RawText("Amira has no place");

        Assert.Equal("[18 characters]", words.ToString());
        Assert.Equal("[18 characters]", $"{words}");
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\n", "one\ntwo\nthree\n")]
    [InlineData("a\0b\u0007c\u0085d\te", "abcd\te")]
    [InlineData("pair \uD83D\uDE00", "pair \uD83D\uDE00")]
    [InlineData("", "")]
    public void What_nobody_types_is_removed_and_the_rest_stays(string sent, string kept) =>
        Assert.Equal(kept, new RawText(sent).Reveal());

    [Fact]
    public void A_lone_half_of_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("lone \uFFFD end", new RawText("lone \uD83D end").Reveal());
        Assert.Equal("lone \uFFFD", new RawText("lone \uDE00").Reveal());
        Assert.Equal("\uFFFD\U0001F600", new RawText("\uD83D\U0001F600").Reveal());
    }

    [Fact]
    public void Text_that_needs_no_change_is_not_copied()
    {
        var sent = new string('x', 1000);

        Assert.Same(sent, new RawText(sent).Reveal());
    }
}
