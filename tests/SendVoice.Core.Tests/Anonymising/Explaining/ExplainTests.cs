using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Explaining;

namespace SendVoice.Core.Tests.Anonymising.Explaining;

public sealed class ExplainTests
{
    private static readonly string[] Pieces =
    [
        "my son ", "Kayleigh", " was ", "Hope", "'s plan", "\n", "07700 900123", "NN5", " at ", "the Willows", "[name]", "[", "]", "@", "\uD83D", "\u200B", "\u0301", "Mrs ", "St ", "14 ", "March", "CAMHS ",
        "Oakfield ", "Primary", ", ", "é", "\u202E", "\r\n", "１２", "our ", "J", "kayleighs ", "Ali", "a cat called Colin ",
    ];

    [Fact]
    public void It_explains_the_very_decision_that_is_made()
    {
        var jumbles = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(jumbles, words =>
        {
            var (explained, plain) = (Anonymiser.Default.Explain(words), Anonymiser.Default.Anonymise(words));
            return explained.Result.Text == plain.Text && explained.Result.Spans.SequenceEqual(plain.Spans)
                && explained.Result.HoldReasons.SequenceEqual(plain.HoldReasons) && IsWhole(explained, words);
        }));
    }

    [Fact]
    public void A_masked_word_names_who_proposed_it()
    {
        var word = Word("please ring 07700 900123 soon", "900123");

        Assert.Equal("masked as PHONE .98: phone", word.Reason);
        Assert.Equal(new Proposal("phone", 12, 24, SpanType.Phone, 0.98), Assert.Single(word.Proposals));
    }

    [Fact]
    public void Rules_are_told_apart_from_the_tagger()
    {
        var explanation = BluntTagger.Of(BluntTagger.Silent, "Exampleton", "Zzyxbury Lodge").Explain("Mrs Begum at zzyxbury lodge. ZZYXBURY again");

        Assert.Equal(["masked as PERSON .97: title", "masked as PERSON .97: title"], explanation.Words.Take(2).Select(word => word.Reason));
        Assert.Equal("masked as SETTING .99: known setting", explanation.Words[3].Reason);
        Assert.Equal("masked as SETTING .85: further mention", explanation.Words[^2].Reason);
        Assert.Equal((SpanType.Setting, 13, 27), explanation.Words[4].Span is { } span ? (span.Type, span.Start, span.End) : default);
    }

    [Fact]
    public void A_word_in_a_span_joined_from_two_says_so()
    {
        // The setting begins with what reads as a title and a name.
        var explanation = BluntTagger.Of(BluntTagger.Silent, "Exampleton", "Mrs Begum Memorial Nursery").Explain("at Mrs Begum Memorial Nursery now");

        Assert.Equal("masked as SETTING .99: known setting, title", explanation.Words[1].Reason);
        Assert.Equal("masked as SETTING .99: known setting", explanation.Words[4].Reason);
        Assert.Equal(["known setting", "title"], explanation.Words[2].Proposals.Select(proposal => proposal.Recogniser));
    }

    [Fact]
    public void A_word_that_is_masked_although_it_is_on_the_keep_list_says_so()
    {
        var explanation = BluntTagger.Of(BluntTagger.Silent, "Exampleton", "CAMHS Lodge").Explain("he is at camhs lodge");

        Assert.Equal("masked as SETTING .99: known setting; on the keep list, 'camhs'", explanation.Words[3].Reason);
    }

    [Theory]
    [InlineData(BluntTagger.Shouting, "Exampleton", "stays: chance 1.000, but it stays whatever stands around it; on the keep list, 'Exampleton'")]
    [InlineData(BluntTagger.Shouting, "school", "stays: chance 1.000, but it is a setting without a name of its own")]
    [InlineData(BluntTagger.Wary, "camhs", "stays: chance .119 is under .50, the limit for what is kept; on the keep list, 'camhs'; a doubt, so a person has to look")]
    [InlineData(BluntTagger.Shouting, "camhs", "masked as SETTING 1.00: tagger; on the keep list, 'camhs'")]
    [InlineData(BluntTagger.Wary + 2, "blorp", "stays: chance .018 is under .03; a doubt, so a person has to look")]
    public void What_the_tagger_would_mask_but_policy_keeps_says_which_policy(float outside, string word, string reason) =>
        Assert.Equal(reason, Assert.Single(BluntTagger.Of(outside, "Exampleton").Explain(word).Words).Reason);

    [Fact]
    public void A_word_that_stays_gives_the_taggers_chance_and_the_phrase_that_keeps_it()
    {
        var word = Word("we rang the Local Offer team", "Local");

        Assert.Null(word.Span);
        Assert.Equal("Local Offer", word.KeptPhrase);
        Assert.Matches(@"^stays: chance \.0\d\d is under \.03; on the keep list, 'Local Offer'$", word.Reason);
        Assert.InRange(word.Chances!.Any, 0, 0.03);
    }

    [Fact]
    public void The_chances_of_the_types_make_up_the_chance_that_decides()
    {
        var chances = Word("my son Tariq waits", "Tariq").Chances!;

        Assert.Equal(chances.Any, chances.Person + chances.Setting + chances.Address, 4);
        Assert.True(chances.Person > 0.03, $"{chances}");
    }

    [Fact]
    public void A_placeholder_that_was_there_is_not_judged()
    {
        var word = Word("ask [name 2] please", "[name 2]");

        Assert.Equal((null, "stays: it is a placeholder already"), (word.Chances, word.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    [InlineData("\uD83D\uDE00")]
    public void Nothing_to_say_is_said_of_no_words(string text) => Assert.Empty(Anonymiser.Default.Explain(text).Words);

    [Fact]
    public void A_long_text_is_explained_in_one_go()
    {
        var text = string.Concat(Enumerable.Repeat("my son Tariq rang 07700 900123. ", 20_000));

        Assert.Equal(6 * 20_000, Anonymiser.Default.Explain(text).Words.Count);
    }

    private static WordExplanation Word(string text, string word) =>
        Assert.Single(Anonymiser.Default.Explain(text).Words, explained => text[explained.Start..explained.End] == word);

    /// <summary>Words come in order and do not overlap; each says what became of it, and a mask is held by the word it masks.</summary>
    private static bool IsWhole(Explanation explanation, string text)
    {
        var end = 0;
        foreach (var word in explanation.Words)
        {
            var touches = explanation.Result.Spans.Where(span => span.Start < word.End && word.Start < span.End).ToList();
            if (word.Start < end || word.End <= word.Start || word.End > text.Length || (word.Span is { } span ? !touches.Contains(span) : touches.Count > 0)
                || !word.Reason.StartsWith(word.Span is null ? "stays: " : "masked as ", StringComparison.Ordinal) || word.Reason.Contains("nothing proposed it", StringComparison.Ordinal))
                return false;
            end = word.End;
        }

        return true;
    }
}
