using System.Globalization;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Theming;

/// <summary>Floors under the classifier's quality: the tables were checked against this data, so they guard against loss and prove nothing new.</summary>
public sealed class ClassifierOnDevelopmentDataTests
{
    private static readonly (DevelopmentComment Comment, Classification Found)[] Rows =
        [.. DevelopmentComment.All.Select(comment => (comment, Classify(comment)))];

    private static Classification Classify(DevelopmentComment comment) =>
        ShippedTaxonomy.Classifier.Classify(comment.Text, null, comment.Respondent);

    private static double MicroF1(IEnumerable<(IEnumerable<string> Gold, IEnumerable<string> Found)> rows)
    {
        var (right, total) = (0, 0);
        foreach (var (gold, found) in rows)
        {
            right += 2 * gold.Intersect(found, StringComparer.Ordinal).Count();
            total += gold.Count() + found.Count();
        }

        return (double)right / total;
    }

    [Fact]
    public void Themes_reach_a_micro_F1_of_70() =>
        Assert.InRange(MicroF1(Rows.Select(row => ((IEnumerable<string>)row.Comment.Themes, row.Found.Themes.Select(theme => theme.Code)))), 0.70, 1);

    [Fact]
    public void The_main_theme_is_right_in_seven_of_ten() =>
        Assert.InRange(Rows.Average(row => row.Found.Themes.Count > 0 && row.Found.Themes[0].Code == row.Comment.Themes[0] ? 1.0 : 0), 0.70, 1);

    [Fact]
    public void Flags_reach_a_micro_F1_of_65() =>
        Assert.InRange(MicroF1(Rows.Select(row => (row.Comment.Flags.Where(flag => flag != "safeguarding"), (IEnumerable<string>)row.Found.Flags))), 0.65, 1);

    [Fact]
    public void Sentiment_is_right_in_two_of_three() =>
        Assert.InRange(Rows.Average(row => string.Equals(row.Found.Sentiment.ToString(), row.Comment.Sentiment, StringComparison.OrdinalIgnoreCase) ? 1.0 : 0), 0.66, 1);

    [Fact]
    public void Threads_and_cultures_change_nothing()
    {
        var expected = Rows.Select(row => Print(row.Found)).ToArray();
        Parallel.ForEach(["tr-TR", "az-Latn-AZ", "ar-SA", "de-DE", "zh-CN", "lt-LT"], culture =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DevelopmentComment.All.Select(comment => Print(Classify(comment))));
        });
    }

    private static string Print(Classification found) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(',', found.Themes.Select(theme => string.Create(CultureInfo.InvariantCulture, $"{theme.Code} {theme.Score}")))} {string.Join(',', found.Flags)} {found.Sentiment}");
}
