using System.Security.Cryptography;
using System.Text;
using SendVoice.Core.Comments.Sealing;

namespace SendVoice.Core.Tests.Comments.Sealing;

public sealed class SealerTests
{
    private static readonly SealingKey First = NewKey("k1");
    private static readonly SealingKey Second = NewKey("k2");

    private readonly Sealer _sealer = new(First, []);

    [Theory]
    [InlineData("")]
    [InlineData("Amira has no place")]
    [InlineData("żółć 😀 \n")]
    public void A_seal_opens_for_the_purpose_it_was_made_for(string words) =>
        Assert.Equal(words, Encoding.UTF8.GetString(_sealer.Open(_sealer.Seal(Encoding.UTF8.GetBytes(words), "a|b"), "a|b")));

    [Fact]
    public void A_seal_shows_its_version_and_key_and_none_of_the_words()
    {
        var seal = _sealer.Seal("Amira"u8, "a|b");

        Assert.StartsWith("v1.k1.", seal, StringComparison.Ordinal);
        Assert.DoesNotContain("Amira", seal, StringComparison.Ordinal);
        Assert.NotEqual(seal, _sealer.Seal("Amira"u8, "a|b"));
    }

    [Fact]
    public void A_seal_does_not_open_for_another_purpose() =>
        Assert.Throws<SealBrokenException>(() => _sealer.Open(_sealer.Seal("Amira"u8, "area-one|x"), "area-two|x"));

    [Fact]
    public void A_seal_changed_anywhere_does_not_open()
    {
        var seal = _sealer.Seal("Amira"u8, "p");

        for (var at = "v1.k1.".Length; at < seal.Length; at++)
        {
            var changed = seal[..at] + (seal[at] == 'A' ? 'B' : 'A') + seal[(at + 1)..];
            Assert.Throws<SealBrokenException>(() => _sealer.Open(changed, "p"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("v1.k1")]
    [InlineData("v2.k1.AAAA")]
    [InlineData("v1.k9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("v1.k1.AAAA")]
    [InlineData("v1.k1.not base64 at all ************************")]
    public void What_is_not_a_seal_of_ours_is_refused(string text) =>
        Assert.Throws<SealBrokenException>(() => _sealer.Open(text, "p"));

    [Fact]
    public void After_a_key_is_changed_the_old_seals_still_open_and_new_ones_use_the_new_key()
    {
        var old = _sealer.Seal("Amira"u8, "p");
        var rotated = new Sealer(Second, [First]);

        Assert.Equal("Amira"u8.ToArray(), rotated.Open(old, "p"));
        Assert.StartsWith("v1.k2.", rotated.Seal("Amira"u8, "p"), StringComparison.Ordinal);
        Assert.Throws<SealBrokenException>(() => new Sealer(Second, []).Open(old, "p"));
    }

    [Fact]
    public void A_key_prints_its_name_only_and_has_32_bytes()
    {
        Assert.Equal("[key k1]", First.ToString());
        Assert.Throws<ArgumentException>(() => new SealingKey("k1", new byte[31]));
        Assert.Throws<ArgumentException>(() => new SealingKey("k 1", new byte[32]));
    }

    private static SealingKey NewKey(string id) => new(id, RandomNumberGenerator.GetBytes(SealingKey.Length));
}
