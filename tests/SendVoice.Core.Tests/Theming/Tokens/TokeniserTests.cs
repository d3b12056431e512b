using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Tests.Theming.Tokens;

public sealed class TokeniserTests
{
    private static string[] Words(string text)
    {
        var tokens = Tokeniser.Read(text);
        return [.. Enumerable.Range(0, tokens.Count).Select(at => tokens.Word(at).ToString())];
    }

    [Theory]
    [InlineData("He didn't come.", "he didnt come")]
    [InlineData("He DIDN’T come", "he didnt come")]
    [InlineData("self-harm", "self harm")]
    [InlineData("Café, Łukasz, naïve", "cafe lukasz naive")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("'quoted' rock'n'roll", "quoted rocknroll")]
    [InlineData("9.15 and £40", "9 15 and 40")]
    [InlineData("thanks 🙏 x", "thanks 🙏 x")]
    [InlineData("İstanbul ISPARTA", "istanbul isparta")]
    [InlineData(" \t\n", "")]
    public void Words_are_compared_without_case_accents_and_apostrophes(string text, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Words(text));

    [Fact]
    public void Every_word_knows_where_it_stands()
    {
        const string Text = "Ça va: he's 'ok'.";
        var tokens = Tokeniser.Read(Text);
        Assert.Equal(["Ça", "va", "he's", "ok"], Enumerable.Range(0, tokens.Count).Select(at => Text[tokens.Start(at)..tokens.End(at)]));
    }

    [Fact]
    public void A_sentence_ends_at_a_stop_or_a_line_and_not_inside_a_number()
    {
        var tokens = Tokeniser.Read("At 9.15 no. Why? So\nthere");
        Assert.Equal([0, 0, 0, 0, 1, 2, 3], Enumerable.Range(0, tokens.Count).Select(tokens.Sentence));
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 x")]
    [InlineData("a\uD83D")]
    public void Half_a_surrogate_pair_does_no_harm(string text) => Assert.NotEmpty(Words(text));
}
