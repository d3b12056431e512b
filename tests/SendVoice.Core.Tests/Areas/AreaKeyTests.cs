using SendVoice.Core.Areas;

namespace SendVoice.Core.Tests.Areas;

public sealed class AreaKeyTests
{
    [Theory]
    [InlineData("exampleshire")]
    [InlineData("north-moors-2")]
    public void A_key_stands_in_addresses_as_it_is(string text) => Assert.Equal(text, AreaKey.Parse(text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("Exampleshire")]
    [InlineData("-moors")]
    [InlineData("moors-")]
    [InlineData("north moors")]
    [InlineData("north|moors")]
    [InlineData("żywiec")]
    [InlineData("favicon.ico")]
    public void Anything_else_is_no_key(string? text) => Assert.False(AreaKey.TryParse(text, out _));

    [Theory]
    [InlineData("api")]
    [InlineData("assets")]
    [InlineData("health")]
    [InlineData("hooks")]
    [InlineData("sign-in")]
    public void An_address_of_the_site_cannot_be_an_area(string text) => Assert.Throws<FormatException>(() => AreaKey.Parse(text));
}
