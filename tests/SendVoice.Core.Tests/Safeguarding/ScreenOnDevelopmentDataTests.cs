using System.Globalization;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Core.Tests.Safeguarding;

/// <summary>Floors under the screen's quality: the rules were checked against this data, so they guard against loss and prove nothing new.</summary>
public sealed class ScreenOnDevelopmentDataTests
{
    private static readonly SafeguardingScreen Screen = new();

    private static bool Alerts(DevelopmentComment comment) =>
        Screen.Screen(new RawText(comment.Text), comment.Respondent, null).Alert;

    [Fact]
    public void Every_labelled_disclosure_alerts() =>
        Assert.Empty(DevelopmentComment.All.Where(comment => comment.Safeguarding && !Alerts(comment)).Select(comment => comment.Id));

    [Fact]
    public void At_most_three_of_the_224_others_alert() =>
        Assert.InRange(DevelopmentComment.All.Count(comment => !comment.Safeguarding && Alerts(comment)), 0, 3);

    [Fact]
    public void Every_reason_points_into_the_words()
    {
        foreach (var comment in DevelopmentComment.All)
        {
            var reasons = Screen.Screen(new RawText(comment.Text), comment.Respondent, null).Reasons;
            Assert.All(reasons, reason => Assert.True(0 <= reason.Start && reason.Start < reason.End && reason.End <= comment.Text.Length));
        }
    }

    [Fact]
    public void Threads_and_cultures_change_nothing()
    {
        var expected = DevelopmentComment.All.Select(Alerts).ToArray();
        Parallel.ForEach(["tr-TR", "az-Latn-AZ", "ar-SA", "de-DE", "zh-CN", "lt-LT"], culture =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DevelopmentComment.All.Select(Alerts));
        });
    }
}
