using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Surveys;

namespace SendVoice.Core.Tests.Surveys;

public sealed class TextMessageTests
{
    private const string WholeAlphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    [Fact]
    public void Every_character_of_the_alphabet_takes_one_septet()
    {
        Assert.Equal(127, WholeAlphabet.Length);
        Assert.All(WholeAlphabet, character => AssertIs(TextEncoding.Gsm7, 1, 1, character.ToString()));
    }

    [Fact]
    public void Every_character_of_the_extension_takes_two() =>
        Assert.All("\f^{}\\[~]|€", character => AssertIs(TextEncoding.Gsm7, 2, 1, character.ToString()));

    [Theory]
    [InlineData("ç", "its capital is in the alphabet, it is not")]
    [InlineData("`", "a grave accent alone is not")]
    [InlineData("\t", "a tab is not")]
    [InlineData("’", "a curly apostrophe is not, and telephones type it")]
    [InlineData("–", "nor is a dash")]
    [InlineData("ŵ", "nor Welsh letters")]
    [InlineData("á", "nor an acute accent but on e")]
    [InlineData("\u001b", "the escape is no character")]
    [InlineData("Α", "a Greek capital that looks Latin has no code of its own")]
    public void One_character_outside_the_alphabet_makes_the_whole_message_ucs2(string outside, string because) =>
        Assert.True(new TextMessage("Thanks " + outside).Encoding == TextEncoding.Ucs2, because);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    [InlineData(459, 3)]
    [InlineData(460, 4)]
    public void Gsm7_has_room_for_160_alone_and_153_in_a_segment(int letters, int segments) =>
        AssertIs(TextEncoding.Gsm7, letters, segments, new string('a', letters));

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    public void Ucs2_has_room_for_70_alone_and_67_in_a_segment(int letters, int segments) =>
        AssertIs(TextEncoding.Ucs2, letters, segments, new string('ŵ', letters));

    [Fact]
    public void An_extension_character_counts_two_towards_the_room_of_one_message()
    {
        AssertIs(TextEncoding.Gsm7, 160, 1, new string('a', 158) + "€");
        AssertIs(TextEncoding.Gsm7, 161, 2, new string('a', 159) + "€");
    }

    [Fact]
    public void An_extension_character_is_not_cut_in_two()
    {
        AssertIs(TextEncoding.Gsm7, 306, 2, new string('a', 151) + "€" + new string('b', 153));
        AssertIs(TextEncoding.Gsm7, 306, 3, new string('a', 152) + "€" + new string('b', 152));
    }

    [Fact]
    public void A_surrogate_pair_takes_two_units_and_is_not_cut_in_two()
    {
        AssertIs(TextEncoding.Ucs2, 70, 1, new string('a', 68) + "👋");
        AssertIs(TextEncoding.Ucs2, 71, 2, new string('a', 69) + "👋");
        AssertIs(TextEncoding.Ucs2, 134, 2, new string('a', 65) + "👋" + new string('b', 67));
        AssertIs(TextEncoding.Ucs2, 134, 3, new string('a', 66) + "👋" + new string('b', 66));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_counted_and_does_no_harm()
    {
        AssertIs(TextEncoding.Ucs2, 1, 1, "\ud83d");
        AssertIs(TextEncoding.Ucs2, 3, 1, "\udc4b👋");
    }

    [Fact]
    public void Twilios_own_example_is_three_segments() =>
        AssertIs(TextEncoding.Ucs2, 153, 3, new string('a', 152) + "ŵ");

    [Fact]
    public void There_is_no_empty_message()
    {
        Assert.Throws<ArgumentException>(() => new TextMessage(""));
        Assert.Throws<ArgumentNullException>(() => new TextMessage(null!));
    }

    [Fact]
    public void No_text_takes_fewer_segments_than_its_length_needs_nor_one_more_than_a_lost_unit_each_explains() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Gen.Elements("a", "é", "€", "{", "ŵ", "👋", "\n").ListOf().Select(string.Concat).Where(text => text.Length > 0).ToArbitrary(),
            text =>
            {
                var message = new TextMessage(text);
                var room = message.Encoding == TextEncoding.Gsm7 ? 153 : 67;
                var alone = message.Encoding == TextEncoding.Gsm7 ? 160 : 70;
                return message.Length <= alone
                    ? message.Segments == 1
                    : message.Segments >= Divided(message.Length, room) && message.Segments <= Divided(message.Length, room - 1);
            }));

    private static int Divided(int length, int room) => (length + room - 1) / room;

    private static void AssertIs(TextEncoding encoding, int length, int segments, string words)
    {
        var message = new TextMessage(words);
        Assert.Equal((encoding, length, segments), (message.Encoding, message.Length, message.Segments));
        Assert.Equal(words, message.ToString());
    }
}
