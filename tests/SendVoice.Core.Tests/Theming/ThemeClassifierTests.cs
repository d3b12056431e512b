using SendVoice.Core.Comments;
using SendVoice.Core.Theming;
using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Tests.Theming;

public sealed class ThemeClassifierTests
{
    private static Classification Classify(string text, string? question = null, RespondentType? respondent = null) =>
        ShippedTaxonomy.Classifier.Classify(text, question, respondent);

    [Theory]
    [InlineData("communication", "Nobody ever rings me back and my emails are ignored.")]
    [InlineData("trust", "Every single thing is a fight and I am made to feel it's my parenting.")]
    [InlineData("voice", "They asked what we thought and nothing changed. We were not listened to.")]
    [InlineData("information", "I had never heard of the Local Offer, I found out from another mum.")]
    [InlineData("accessibility", "I cant read the letter, I need it in Urdu please.")]
    [InlineData("identification", "The health visitor told us to wait and see and nobody noticed for years.")]
    [InlineData("diagnosis-waits", "Three years on the list and still waiting for an autism assessment.")]
    [InlineData("ehc-process", "We are past 20 weeks and the draft plan has not come back.")]
    [InlineData("ehc-quality", "The plan has vague wording, the wrong name in it, and section F is not happening.")]
    [InlineData("inclusion", "The SENCO is great but there is no TA and the staff are not trained.")]
    [InlineData("attendance-exclusion", "Suspended again, and on a part-time timetable for months.")]
    [InlineData("alternative-provision", "He gets two hours of tuition a week at the PRU.")]
    [InlineData("placements", "There is no special school place and the panel said no.")]
    [InlineData("transport", "Taxi didnt come again, new driver, no warning")]
    [InlineData("mental-health", "CAMHS said her anxiety was not bad enough.")]
    [InlineData("therapies", "Six sessions of speech therapy then discharged.")]
    [InlineData("health-care", "His wheelchair is too small and we still have no hoist.")]
    [InlineData("short-breaks", "Turned down for short breaks and respite.")]
    [InlineData("social-care", "No social worker, and I can't find a PA on the direct payments rate.")]
    [InlineData("community", "No clubs for teens near us and he is lonely, he has no friends.")]
    [InlineData("transitions", "There was no transition plan for the year 7 move.")]
    [InlineData("adulthood", "At 18 it is a cliff edge, nobody talks about jobs or adult services.")]
    [InlineData("redress", "We had to go to tribunal after mediation failed.")]
    [InlineData("safety-bullying", "she is being bullied and does not feel safe at school")]
    public void A_plain_comment_has_its_main_theme_first(string theme, string text) =>
        Assert.Equal(theme, Classify(text).Themes[0].Code);

    [Theory]
    [InlineData("ok")]
    [InlineData("thanks")]
    [InlineData("👍")]
    [InlineData("")]
    public void A_comment_too_short_to_tell_is_something_else(string text)
    {
        var classification = Classify(text);
        Assert.Equal("other", Assert.Single(classification.Themes).Code);
        Assert.False(classification.Abstained);
    }

    [Fact]
    public void Words_that_say_nothing_of_any_theme_are_left_to_a_person()
    {
        var classification = Classify("The weather on Sunday was grey and we sat watching clouds go across the hill.");
        Assert.True(classification.Abstained);
        Assert.Empty(classification.Themes);
    }

    [Fact]
    public void A_very_short_answer_is_understood_with_its_question()
    {
        const string Question = "How was your taxi or minibus to school?";
        Assert.Equal("transport", Classify("late again", Question).Themes[0].Code);
        Assert.Equal("other", Classify("late again").Themes[0].Code);
    }

    [Fact]
    public void A_long_answer_speaks_for_itself() =>
        Assert.DoesNotContain("transport", Classify(
            "The dentist was lovely with him and waited until he was ready to open his mouth.", "How was your taxi to school?").Themes.Select(theme => theme.Code));

    [Fact]
    public void There_are_at_most_three_themes_and_scores_fall()
    {
        foreach (var comment in DevelopmentComment.All)
        {
            var themes = Classify(comment.Text).Themes;
            Assert.InRange(themes.Count, 0, 3);
            Assert.Equal(themes.OrderByDescending(theme => theme.Score), themes);
            Assert.All(themes, theme => Assert.InRange(theme.Score, 0.0, 1.0));
            Assert.Equal(themes.Count, themes.DistinctBy(theme => theme.Code).Count());
        }
    }

    [Theory]
    [InlineData(Sentiment.Positive, "Brilliant, thank you, the new worker is lovely.")]
    [InlineData(Sentiment.Positive, "Can't fault them, nothing was too much trouble.")]
    [InlineData(Sentiment.Positive, "not bad at all, cant complain")]
    [InlineData(Sentiment.Negative, "Awful. We were ignored and I am exhausted.")]
    [InlineData(Sentiment.Negative, "It was not good and not helpful.")]
    [InlineData(Sentiment.Mixed, "The teacher is brilliant but the transport is a shambles.")]
    [InlineData(Sentiment.Neutral, "I am in Year 10 and I go by bus.")]
    public void Sentiment_heeds_denial_and_understatement(Sentiment sentiment, string text) =>
        Assert.Equal(sentiment, Classify(text).Sentiment);

    [Theory]
    [InlineData("praise", "Thank you, the driver is lovely.")]
    [InlineData("waiting", "We have been waiting for eighteen months.")]
    [InlineData("workforce", "They are short staffed and there is a vacancy they cannot fill.")]
    [InlineData("family-strain", "I gave up my job and I am exhausted.")]
    [InlineData("suggestion", "Please make the letters shorter and use pictures.")]
    [InlineData("individual-case", "Please can someone ring me about my son.")]
    [InlineData("complaint", "I made a formal complaint in March.")]
    [InlineData("out-of-area", "She is placed in a school in another county.")]
    [InlineData("inequality", "It is a postcode lottery, there is nothing in the villages.")]
    [InlineData("assisted", "Written for him by a support worker.")]
    [InlineData("group", "Notes of our coffee morning, several families agreed.")]
    public void A_flag_is_raised(string flag, string text) => Assert.Contains(flag, Classify(text).Flags);

    [Fact]
    public void A_groups_comment_is_flagged_whatever_it_says() =>
        Assert.Contains("group", Classify("More clubs please.", respondent: RespondentType.Group).Flags);

    [Fact]
    public void Denied_praise_is_no_praise() => Assert.DoesNotContain("praise", Classify("It was not great.").Flags);

    [Fact]
    public void Safeguarding_is_never_set_here() =>
        Assert.All(DevelopmentComment.All, comment => Assert.DoesNotContain("safeguarding", Classify(comment.Text).Flags));

    [Fact]
    public void A_council_can_add_a_theme_with_cues_of_its_own()
    {
        var own = ShippedTaxonomy.Taxonomy.Themes[0] with { Code = "flooding", Label = "Flooding", Cues = ["river flooded the playground", "sandbags"] };
        var classifier = new ThemeClassifier(ShippedTaxonomy.Taxonomy with { Themes = [.. ShippedTaxonomy.Taxonomy.Themes, own], Version = "2027-01" });

        var classification = classifier.Classify("When the river floods the playground we use sandbags.", null, null);
        Assert.Equal("flooding", classification.Themes[0].Code);
        Assert.EndsWith("2027-01", classification.ModelVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_scorer_can_take_the_tables_place()
    {
        var classifier = new ThemeClassifier(ShippedTaxonomy.Taxonomy, new AlwaysTransport());
        var classification = classifier.Classify("Nothing of the kind was said here at all.", null, null);
        Assert.Equal(("transport", "test"), (classification.Themes[0].Code, classification.ModelVersion));
    }

    [Fact]
    public void A_megabyte_on_one_line_is_classified()
    {
        var text = string.Concat(Enumerable.Repeat("no one rings back and the taxi never came and ", 22_000));
        Assert.Contains("transport", Classify(text).Themes.Select(theme => theme.Code));
    }

    private sealed class AlwaysTransport : IThemeScorer
    {
        public string Version => "test";

        public void Score(TokenList tokens, Span<double> scores) =>
            scores[ShippedTaxonomy.Taxonomy.Themes.ToList().FindIndex(theme => theme.Code == "transport")] += 5;
    }
}
