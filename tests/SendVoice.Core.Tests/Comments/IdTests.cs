using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Comments;

public sealed class IdTests
{
    private static readonly byte[] Secret = "a secret of the installation"u8.ToArray();

    [Fact]
    public void The_same_message_has_the_same_id_and_another_channel_another()
    {
        Assert.Equal(CommentId.Of(Channel.Sms, "SM1"), CommentId.Of(Channel.Sms, "SM1"));
        Assert.NotEqual(CommentId.Of(Channel.Sms, "SM1"), CommentId.Of(Channel.Web, "SM1"));
        Assert.NotEqual(CommentId.Of(Channel.Sms, "SM1"), CommentId.Of(Channel.Sms, "SM2"));
    }

    [Fact]
    public void An_id_reads_back_and_anything_else_is_refused()
    {
        var id = CommentId.Of(Channel.Web, "token");

        Assert.Equal(id, CommentId.Parse(id.Value));
        Assert.Throws<FormatException>(() => CommentId.Parse(id.Value[1..]));
        Assert.Throws<FormatException>(() => CommentId.Parse(id.Value[1..] + "|"));
        Assert.False(CommentId.TryParse(null, out _));
    }

    [Fact]
    public void A_comment_keeps_its_reference_code_and_another_secret_gives_another()
    {
        var id = CommentId.Of(Channel.Web, "token");

        Assert.Equal(ReferenceCode.For(id, Secret), ReferenceCode.For(id, Secret));
        Assert.NotEqual(ReferenceCode.For(id, Secret), ReferenceCode.For(id, "another"u8));
    }

    [Fact]
    public void A_reference_code_reads_back_as_people_type_it()
    {
        var code = ReferenceCode.For(CommentId.Of(Channel.Web, "token"), Secret);
        var shown = code.ToString();

        Assert.Matches("^[0-9A-Z]{5}-[0-9A-Z]{5}$", shown);
        foreach (var typed in new[] { shown, shown.ToLowerInvariant(), shown.Replace("-", " ", StringComparison.Ordinal), $" {shown} ", shown.Replace('0', 'O').Replace('1', 'l') })
        {
            Assert.True(ReferenceCode.TryParse(typed, out var read), typed);
            Assert.Equal(code, read);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7QM4")]
    [InlineData("K7QM4-XTP9WW")]
    [InlineData("K7QM4-XTP9U")]
    public void What_cannot_be_a_reference_code_is_not_one(string? typed) =>
        Assert.False(ReferenceCode.TryParse(typed, out _));

    [Fact]
    public void Ten_thousand_messages_have_ten_thousand_codes()
    {
        var codes = Enumerable.Range(0, 10_000).Select(at => ReferenceCode.For(CommentId.Of(Channel.Sms, $"SM{at}"), Secret));

        Assert.Equal(10_000, codes.Distinct().Count());
    }
}
