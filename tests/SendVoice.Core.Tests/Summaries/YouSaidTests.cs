namespace SendVoice.Core.Tests.Summaries;

public sealed class YouSaidTests
{
    [Fact]
    public void It_says_how_many_and_about_what()
    {
        var summary = new AMonth().With(1_204, "therapies").With(2, "ehc-quality").Summarise();

        Assert.Equal(
            [
                "1,204 comments were about speech, occupational and physiotherapy: access, amount and quality of therapy.",
                "Some comments were about EHC plans, content and delivery: whether a plan is right, specific, and actually delivered.",
            ],
            summary.Spoken.Select(theme => theme.YouSaid));
    }

    [Fact]
    public void It_is_always_under_25_words()
    {
        var month = new AMonth();
        foreach (var theme in AMonth.Taxonomy.Themes)
            month.With(9, theme.Code);

        Assert.All(month.Summarise().Themes, theme => Assert.InRange(theme.YouSaid.Split(' ').Length, 4, 24));
    }
}
