using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>Identifiers strung together give up one link a round; nothing of them may be left, and a second run finds nothing.</summary>
public sealed class ChainsOfIdentifiersTests
{
    [Theory]
    [InlineData("943-476-5919", "-")]
    [InlineData("943.476.5919", ".")]
    [InlineData("1", "-")]
    [InlineData("07700 900123", "-")]
    public void No_digit_of_a_long_chain_is_left(string link, string joint)
    {
        var masked = Anonymiser.Default.Anonymise(string.Join(joint, Enumerable.Repeat(link, 100))).Text.Value;

        Assert.DoesNotContain(masked, char.IsAsciiDigit);
        Assert.Equal(masked, Anonymiser.Default.Anonymise(masked).Text.Value);
    }

    [Fact]
    public void A_number_somebody_typed_into_a_placeholder_does_no_harm()
    {
        var masked = Anonymiser.Default.Anonymise("[name 99999] Tariq and Jean-Paul").Text.Value;

        Assert.DoesNotContain("Tariq", masked, StringComparison.Ordinal);
        Assert.Equal(masked, Anonymiser.Default.Anonymise(masked).Text.Value);
    }
}
