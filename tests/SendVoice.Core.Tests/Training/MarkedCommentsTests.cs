using SendVoice.Core.Anonymising;
using SendVoice.Core.Training;
using SendVoice.Testing;

namespace SendVoice.Core.Tests.Training;

public sealed class MarkedCommentsTests
{
    private const string Head = "Kent | sms | parent | transport,other | waiting | negative | no\n";

    public static TheoryData<string> Files => [.. Directory.GetFiles(RepositoryRoot.Combine("functions", "SendVoice.Core", "Training", "Comments"), "*.txt").Select(static file => Path.GetFileName(file)!)];

    [Fact]
    public void A_block_is_a_comment_with_its_labels_and_spans()
    {
        var comment = Assert.Single(MarkedComments.Parse(Head + "taxi for {P.ee|kasia} late\nring {T|07700 900123}\n"));

        Assert.Equal("taxi for kasia late\nring 07700 900123", comment.Text);
        Assert.Equal(["transport", "other"], comment.Themes);
        Assert.Equal(["waiting"], comment.Flags);
        Assert.Equal([new MarkedSpan(9, 14, SpanType.Person, "ee"), new MarkedSpan(25, 37, SpanType.Phone, "")], comment.Spans);
        Assert.False(comment.Safeguarding);
    }

    [Theory]
    [InlineData("Kent | sms | parent\nwords")]
    [InlineData("Kent | sms | parent | other | | negative | perhaps\nwords")]
    [InlineData(Head + "an {open mark")]
    [InlineData(Head + "an {X|unknown} mark")]
    public void A_block_without_the_form_is_refused(string text) => Assert.Throws<FormatException>(() => MarkedComments.Parse(text));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_reads_and_every_span_lies_within_its_text(string file)
    {
        var comments = MarkedComments.Parse(File.ReadAllText(RepositoryRoot.Combine("functions", "SendVoice.Core", "Training", "Comments", file)));
        Assert.NotEmpty(comments);
        Assert.All(comments, static comment =>
        {
            Assert.NotEmpty(comment.Themes);
            Assert.All(comment.Spans, span => Assert.InRange(span.End, span.Start + 1, comment.Text.Length));
        });
    }
}
