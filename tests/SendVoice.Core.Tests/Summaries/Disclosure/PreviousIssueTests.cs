using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Tests.Summaries.Disclosure;

public sealed class PreviousIssueTests
{
    [Fact]
    public void An_unchanged_table_prints_as_it_did()
    {
        var first = Issue(null, 5, 3, 20, 14);

        Assert.Equal(first.Figures, Issue(first, 5, 3, 20, 14).Figures);
    }

    [Fact]
    public void A_count_that_grew_by_a_small_number_is_hidden()
    {
        var second = Issue(Issue(null, 5, 10, 20, 14), 5, 12, 30, 24);

        Assert.True(second["t/0"].IsHidden);
    }

    [Fact]
    public void A_count_that_fell_by_a_small_number_is_hidden()
    {
        var second = Issue(Issue(null, 5, 10, 20, 14), 5, 9, 30, 24);

        Assert.True(second["t/0"].IsHidden);
    }

    [Fact]
    public void A_count_that_grew_enough_prints()
    {
        var second = Issue(Issue(null, 5, 10, 20, 14), 5, 15, 30, 24);

        Assert.Equal(["69", "15", "30", "24"], second.Figures.Values.Select(printed => printed.ToString()));
    }

    [Fact]
    public void What_was_hidden_does_not_appear_while_nothing_has_changed()
    {
        // A lower threshold would print all of it now, and with it what the first issue hid.
        var first = Issue(null, threshold: 6, 5, 20, 14);

        var second = Issue(first, threshold: 5, 5, 20, 14);

        Assert.True(first["t/0"].IsHidden && first["t/2"].IsHidden);
        Assert.True(second["t/0"].IsHidden && second["t/2"].IsHidden);
    }

    private static Printing Issue(Printing? previous, int threshold, params int[] counts)
    {
        var ledger = new Ledger();
        CountTable.OneWay("t", [.. counts.Select((count, i) => ($"{i}", count))]).AddTo(ledger);
        return Suppression.Apply(ledger, threshold, previous?.AsPreviousIssue());
    }
}
