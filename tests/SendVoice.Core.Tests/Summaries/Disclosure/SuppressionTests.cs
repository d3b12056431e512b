using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Tests.Summaries.Disclosure;

public sealed class SuppressionTests
{
    private const int Threshold = 5;

    [Fact]
    public void Small_counts_print_c_and_true_zeros_print_0()
    {
        Assert.Equal(["19", "c", "c", "0", "12"], OneWay(4, 3, 0, 12));
    }

    [Fact]
    public void A_count_at_the_threshold_prints()
    {
        Assert.Equal(["11", "5", "6"], OneWay(5, 6));
    }

    [Fact]
    public void One_small_count_takes_the_smallest_other_with_it()
    {
        Assert.Equal(["37", "c", "20", "c"], OneWay(3, 20, 14));
    }

    [Fact]
    public void Small_counts_that_add_up_to_a_small_number_take_another_with_them()
    {
        Assert.Equal(["23", "c", "c", "c"], OneWay(1, 2, 20));
    }

    [Fact]
    public void Small_counts_at_their_ceiling_take_another_with_them()
    {
        Assert.Equal(["58", "c", "c", "30", "c"], OneWay(4, 4, 30, 20));
    }

    [Fact]
    public void A_breakdown_that_cannot_be_protected_is_left_out_zeros_included()
    {
        var ledger = new Ledger();
        var total = ledger.Add("all", 5);
        var parts = Enumerable.Range(0, 6).Select(i => ledger.Add($"part/{i}", i < 5 ? 1 : 0)).ToList();
        ledger.Breakdown(total, parts);

        var printing = Suppression.Apply(ledger, Threshold);

        Assert.Equal(5, printing["all"].Value);
        Assert.All(parts, part => Assert.True(printing[part].IsLeftOut));
    }

    [Fact]
    public void A_total_too_small_to_print_takes_its_breakdown_with_it()
    {
        var ledger = new Ledger();
        var total = ledger.Add("all", 3);
        ledger.Breakdown(total, [ledger.Add("a", 3), ledger.Add("b", 0)]);

        var printing = Suppression.Apply(ledger, Threshold);

        Assert.True(printing["all"].IsHidden);
        Assert.True(printing["a"].IsLeftOut);
        Assert.True(printing["b"].IsLeftOut);
    }

    [Fact]
    public void Tables_that_share_a_total_are_each_protected()
    {
        var ledger = new Ledger();
        var total = ledger.Add("all", 30);
        CountTable.OneWay("channel", [("web", 28), ("sms", 2)]).AddTo(ledger, total);
        CountTable.OneWay("who", [("parent", 30), ("young", 0)]).AddTo(ledger, total);

        var printing = Suppression.Apply(ledger, Threshold);

        Assert.Equal("30", printing["all"].ToString());
        Assert.Equal(["c", "c"], [printing["channel/web"].ToString(), printing["channel/sms"].ToString()]);
        Assert.Equal(["30", "0"], [printing["who/parent"].ToString(), printing["who/young"].ToString()]);
    }

    [Fact]
    public void A_count_that_must_cover_the_rest_of_a_total_is_protected()
    {
        // 16 of 20 comments are about A, and every comment is about A or B, so B would have to be 4.
        var ledger = new Ledger();
        var total = ledger.Add("all", 20);
        List<Entry> themes = [ledger.Add("a", 16), ledger.Add("b", 4)];
        ledger.Cover(total, themes, times: 3);

        var printing = Suppression.Apply(ledger, Threshold);

        Assert.Equal(["20", "c", "c"], [printing["all"].ToString(), printing["a"].ToString(), printing["b"].ToString()]);
    }

    [Fact]
    public void A_part_in_another_table_does_not_pin_a_hidden_whole()
    {
        // Young people and practitioners are hidden and make 6. A theme with 5 young people leaves one practitioner.
        var ledger = new Ledger();
        var total = ledger.Add("all", 30);
        var who = CountTable.OneWay("who", [("parent", 24), ("young", 5), ("practitioner", 1)]).AddTo(ledger, total);
        ledger.Within(ledger.Add("theme/young", 5), who[1]);

        var printing = Suppression.Apply(ledger, Threshold);

        Assert.True(printing["who/practitioner"].IsHidden);
        Assert.False(printing["who/young"].IsHidden && printing["theme/young"].Value == 5 && printing["who/parent"].Value == 24);
    }

    [Fact]
    public void What_the_closer_circle_is_not_told_the_public_is_not_told()
    {
        var ledger = new Ledger();
        var total = ledger.Add("all", 60);
        CountTable.OneWay("who", [("a", 3), ("b", 9), ("c", 12), ("d", 36)]).AddTo(ledger, total);
        var restricted = Suppression.Apply(ledger, 5);

        var everyone = Suppression.Apply(ledger, 10, closer: restricted);

        Assert.All(restricted.Figures.Where(figure => figure.Value.Value is null), figure => Assert.Null(everyone[figure.Key].Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_threshold_that_would_hide_nothing_is_refused(int threshold)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Apply(new Ledger(), threshold));
    }

    [Fact]
    public void A_count_never_shows_in_text_that_could_reach_a_log()
    {
        Assert.DoesNotContain("37", new Ledger().Add("who/young", 37).ToString(), StringComparison.Ordinal);
    }

    private static List<string> OneWay(params int[] counts)
    {
        var ledger = new Ledger();
        var table = CountTable.OneWay("t", [.. counts.Select((count, i) => ($"{i}", count))]);
        table.AddTo(ledger);
        var printing = Suppression.Apply(ledger, Threshold);
        return [printing["t"].ToString(), .. table.Rows.Select(row => printing[table.RowKey(row)].ToString())];
    }
}
