using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("a.")]
    [InlineData("A1/")]
    [InlineData("[name")]
    [InlineData("one dot at ")]
    [InlineData("Ab ")]
    [InlineData("\uD83D")]
    public void A_line_of_a_million_characters_is_read(string piece) =>
        Assert.NotNull(Anonymiser.Default.Anonymise(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Text);

    [Fact]
    public void Offsets_refer_to_the_text_that_was_given()
    {
        const string Words = "a\0b Jose\u0301's \uD83D\uDE0E 07700\u00A0900123";
        var spans = Anonymiser.Default.Anonymise(Words).Spans;
        Assert.Equal(["Jose\u0301", "07700\u00A0900123"], spans.Select(span => Words[span.Start..span.End]));
        var raw = new RawText(Words);
        Assert.Equal(["Jose\u0301", "07700\u00A0900123"], Anonymiser.Default.Anonymise(raw).Spans.Select(span => raw.Reveal()[span.Start..span.End]));
    }

    [Theory]
    [InlineData(SpanType.Person, "PERSON")]
    [InlineData(SpanType.Dob, "DOB")]
    [InlineData(SpanType.Vehicle, "VEHICLE")]
    public void A_type_has_a_stable_code(SpanType type, string code) => Assert.Equal(code, type.Code());

    [Fact]
    public void An_unknown_type_has_no_code() => Assert.Throws<ArgumentOutOfRangeException>(() => ((SpanType)99).Code());
}
