using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class TellingWordsTests
{
    [Theory]
    [InlineData("Amira", SpanType.Person, "Amira")]
    [InlineData("Mrs Begum", SpanType.Person, "Begum")]
    [InlineData("miss kelly", SpanType.Person, "kelly")]
    [InlineData("O'Neill-Shah's", SpanType.Person, "O'Neill|Shah")]
    [InlineData("Ada\u2019s", SpanType.Person, "Ada")]
    [InlineData("Grace Sister", SpanType.Person, "Grace|Sister")]
    [InlineData("Mr Lane", SpanType.Person, "Lane")]
    [InlineData("the Friends of Oakfield", SpanType.Setting, "Friends|Oakfield")]
    [InlineData("Dr Patel's surgery", SpanType.Setting, "Patel|surgery")]
    [InlineData("14 Larch Road", SpanType.Address, "14|Larch")]
    [InlineData("Grove Road", SpanType.Address, "Grove")]
    [InlineData("the Close", SpanType.Address, "Close")]
    [InlineData("NN5 2ZZ", SpanType.Address, "NN5|2ZZ")]
    [InlineData("ada@example.org", SpanType.Email, "ada|example|org")]
    [InlineData("Jose\u0301 Núñez", SpanType.Person, "Jose\u0301|Núñez")]
    [InlineData("أميرة", SpanType.Person, "أميرة")]
    [InlineData("the", SpanType.Setting, "the")]
    [InlineData("'...'", SpanType.Online, "")]
    public void What_tells_is_all_but_titles_little_words_street_types_and_possessives(string words, SpanType type, string telling)
    {
        var text = $"so {words} is";

        var found = TellingWords.Of(text, new(3, 3 + words.Length, type));

        Assert.Equal(telling, string.Join('|', found.Select(word => text[word.Start..word.End])));
    }

    [Fact]
    public void A_letter_outside_the_basic_plane_is_a_letter_and_an_emoji_is_not() =>
        Assert.Equal([new(0, 4), new(8, 9)], WrittenWord.In("\U0001D400\U0001D401 \U0001F600 x", 0, 9));
}
