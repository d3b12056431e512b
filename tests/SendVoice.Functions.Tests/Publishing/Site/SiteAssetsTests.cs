using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Tests.Publishing.Site;

public sealed class SiteAssetsTests
{
    private static readonly SiteAssets Assets = new();

    [Theory]
    [InlineData("GDS Transport")]
    [InlineData("@font-face")]
    [InlineData("crest")]
    [InlineData("crown")]
    public void The_style_sheet_holds_nothing_that_councils_may_not_use(string forbidden) =>
        Assert.DoesNotContain(forbidden, Text("site.css"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_style_sheet_fetches_nothing() => Assert.DoesNotMatch(new Regex(@"url\((?!""?data:)", RegexOptions.None, TimeSpan.FromSeconds(5)), Text("site.css"));

    [Theory]
    [InlineData("site.css", "text/css; charset=utf-8")]
    [InlineData("site.mjs", "text/javascript; charset=utf-8")]
    [InlineData("govuk-frontend.mjs", "text/javascript; charset=utf-8")]
    public void Every_asset_has_its_type_and_the_same_content_compressed(string name, string contentType)
    {
        var asset = Assets.Find(name)!;

        Assert.Equal(contentType, asset.ContentType);
        Assert.Equal(asset.Content.ToArray(), Decompressed(asset));
        Assert.InRange(asset.Compressed.Length, 1, asset.Content.Length);
    }

    [Fact]
    public void An_address_holds_the_version_of_all_assets_together() =>
        Assert.Matches("^/assets/[0-9a-f]{16}/site\\.css$", Assets.Address("site.css"));

    [Fact]
    public void A_page_cannot_ask_for_an_asset_that_is_not_there() =>
        Assert.Throws<KeyNotFoundException>(() => Assets.Address("missing.css"));

    private static string Text(string name) => Encoding.UTF8.GetString(Assets.Find(name)!.Content.Span);

    private static byte[] Decompressed(SiteAsset asset)
    {
        using var content = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(asset.Compressed.ToArray()), CompressionMode.Decompress))
            brotli.CopyTo(content);
        return content.ToArray();
    }
}
