using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("amira khan", "lower")]
    [InlineData("bd21 3lt", "lower")]
    [InlineData("Amira", "capitalised")]
    [InlineData("the Willows", "capitalised")]
    [InlineData("near Roade", "capitalised")]
    [InlineData("O'Neill McDonald", "capitalised")]
    [InlineData("14 Larch Road", "capitalised")]
    [InlineData("J", "capitalised")]
    [InlineData("AMIRA KHAN", "all-capitals")]
    [InlineData("BD21 3LT", "all-capitals")]
    [InlineData("amira Khan", "mixed")]
    [InlineData("kAYLEIGH", "mixed")]
    [InlineData("07700 900123", "none")]
    [InlineData("أميرة", "none")]
    public void The_case_of_a_span_is_that_of_its_telling_words(string words, string code) =>
        Assert.Equal(code, LetterCases.Of(words, TellingWords.Of(words, new(0, words.Length, SpanType.Address))).Code());

    [Fact]
    public void An_unknown_case_has_no_code() => Assert.Throws<ArgumentOutOfRangeException>(() => ((LetterCase)99).Code());
}
