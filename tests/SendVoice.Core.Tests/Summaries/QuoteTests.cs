using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;

namespace SendVoice.Core.Tests.Summaries;

public sealed class QuoteTests
{
    private static readonly Board Public = new() { Code = "p", Name = "Public", Rhythm = Rhythm.Yearly, Tier = Tier.Public };

    [Fact]
    public void Nothing_is_quoted_that_nobody_approved()
    {
        Assert.Empty(new AMonth().With(20, "transport").Summarise().Themes[0].Quotes);
    }

    [Fact]
    public void One_approval_quotes_for_a_board_and_two_people_s_for_the_public()
    {
        var one = new AMonth().With(20, "transport").With(1, "transport", but: AMonth.Decided(AMonth.Approved("a"), AMonth.Approved("a")));
        var two = new AMonth().With(20, "transport").With(1, "transport", but: AMonth.Decided(AMonth.Approved("a"), AMonth.Approved("b")));

        Assert.Equal("The words of comment 20.", one.Summarise().Themes[0].Quotes.Single().Words.Value);
        Assert.Empty(one.Summarise(Public).Themes[0].Quotes);
        Assert.Single(two.Summarise(Public).Themes[0].Quotes);
    }

    [Fact]
    public void A_quote_says_who_spoke_only_where_that_count_is_printed()
    {
        var month = new AMonth()
            .With(20, "transport")
            .With(1, "transport", but: AMonth.Decided(AMonth.Approved("a")))
            .With(2, "transport", RespondentType.Practitioner)
            .With(1, "transport", RespondentType.YoungPerson, but: AMonth.Decided(AMonth.Approved("a")))
            .With(9, "transport", RespondentType.Other);

        var quotes = month.Summarise().Themes[0].Quotes;

        Assert.Equal(["Parents and carers", null], quotes.Select(quote => quote.Who).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void So_few_quotes_are_shown_that_counting_them_tells_no_hidden_count()
    {
        var month = new AMonth().With(20, "voice").With(4, "transport", but: AMonth.Decided(AMonth.Approved("a")));

        var transport = month.Summarise().Themes.Single(theme => theme.Code == "transport");

        Assert.True(transport.Count.IsHidden);
        Assert.Equal(3, transport.Quotes.Count);
    }

    [Fact]
    public void No_words_leave_without_the_approvals_their_readers_need()
    {
        var decision = Gen.Zip(Gen.Elements(Enum.GetValues<DecisionKind>()), Gen.Elements("a", "b", "c"));
        var comment = Gen.Zip(decision.ListOf(), Gen.Zip(Gen.Elements(true, false), Gen.Elements(true, false)));

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arb.From(comment.ListOf()), drawn =>
        {
            var month = new AMonth();
            foreach (var (decisions, (alerted, held)) in drawn)
                month.With(1, "transport", but: c => c with { Alerted = alerted, HoldReasons = held ? ["language"] : [], Decisions = [.. decisions.Select(Made)] });

            AssertApproved(month, board: null, approvers: 1);
            AssertApproved(month, Public, approvers: 2);
        }));
    }

    private static Decision Made((DecisionKind Kind, string By) drawn) => new(drawn.Kind, drawn.By, AMonth.October.Start, "Why.");

    /// <summary>Said again in other words than the product's: who approved since the last withdrawal, and what forbids a quote whoever approved.</summary>
    private static void AssertApproved(AMonth month, Board? board, int approvers)
    {
        foreach (var quote in month.Summarise(board).Themes.SelectMany(theme => theme.Quotes))
        {
            var comment = month.Comments.Single(comment => comment.Text == quote.Words);
            var kinds = comment.Decisions.Select(decision => decision.Kind).ToList();
            var standing = comment.Decisions.Skip(kinds.LastIndexOf(DecisionKind.QuoteWithdrawn) + 1).Where(decision => decision.Kind == DecisionKind.QuoteApproved);
            Assert.False(comment.Alerted);
            Assert.True(kinds.LastIndexOf(DecisionKind.Withheld) <= kinds.LastIndexOf(DecisionKind.Released));
            Assert.True(comment.HoldReasons.Count == 0 || kinds.Contains(DecisionKind.Released));
            Assert.True(standing.Select(decision => decision.By).Distinct(StringComparer.Ordinal).Count() >= approvers);
        }
    }
}
