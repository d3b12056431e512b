using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Tests.Theming.Tokens;

public sealed class PatternSetTests
{
    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal) { ["family"] = "mum dad nan*", ["vehicle"] = "taxi bus" };

    private static string[] Found(string phrase, string text)
    {
        var builder = new PatternSetBuilder(Sets);
        builder.Add(phrase, 0);
        var tokens = Tokeniser.Read(text);
        return [.. builder.Build().Match(tokens).Select(match => text[tokens.Start(match.First)..tokens.End(match.Last)])];
    }

    [Theory]
    [InlineData("taxi late", "The Taxi late again", "Taxi late")]
    [InlineData("didn't come", "the bus didnt come", "didnt come")]
    [InlineData("bull*", "he was bullied", "bullied")]
    [InlineData("taxi/minibus late", "minibus late", "minibus late")]
    [InlineData("@family rang", "nanny rang", "nanny rang")]
    [InlineData("@vehicle/van .. late", "the van was very late", "van was very late")]
    [InlineData("no .. sleep", "no proper kind of sleep", "no proper kind of sleep")]
    [InlineData("not safe? here", "not here", "not here")]
    [InlineData("not safe? here", "not safe here", "not safe here")]
    public void A_phrase_is_found(string phrase, string text, string found) => Assert.Equal([found], Found(phrase, text));

    [Theory]
    [InlineData("taxi late", "taxi very late")]
    [InlineData("taxi .. late", "taxi was very very very late")]
    [InlineData("taxi ... late", "the taxi. Late again")]
    [InlineData("bull", "bully")]
    [InlineData("bull*", "a bul")]
    [InlineData("taxi late", "late taxi")]
    public void A_phrase_that_is_not_there_is_not_found(string phrase, string text) => Assert.Empty(Found(phrase, text));

    [Fact]
    public void A_phrase_is_found_every_time_it_stands() => Assert.Equal(["bus late", "taxi late"], Found("@vehicle late", "bus late, taxi late"));

    [Theory]
    [InlineData("@school late")]
    [InlineData(".. late")]
    [InlineData("late ..")]
    [InlineData("late?")]
    [InlineData("self-harm")]
    [InlineData("self-harm/cutting")]
    public void A_phrase_that_cannot_be_read_is_refused_with_its_words(string phrase) =>
        Assert.Contains(phrase, Assert.Throws<FormatException>(() => Found(phrase, "")).Message, StringComparison.Ordinal);
}
