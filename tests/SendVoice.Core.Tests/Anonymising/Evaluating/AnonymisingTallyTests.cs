using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class AnonymisingTallyTests
{
    [Fact]
    public void A_span_leaks_when_nothing_of_it_is_masked()
    {
        var tally = Marked.Tally("my son {PERSON|Amir} waits", "my son {PERSON|[PERSON|Amir]} waits");

        Assert.Equal(new LeakCount(new(1, 2), 0), tally.All);
        Assert.Equal((MistakeKind.Leak, "Amir"), Assert.Single(Worst(tally)));
    }

    [Fact]
    public void A_span_leaks_in_part_when_one_of_its_telling_words_survives()
    {
        var tally = Marked.Tally("{PERSON|[PERSON|Amira] Khan} rang", "at {ADDRESS|14 [ADDRESS|Larch Road]}", "Kay{PERSON|[PERSON|leigh]}");

        Assert.Equal(new LeakCount(new(2, 3), 2), tally.All);
        Assert.Equal([MistakeKind.PartialLeak, MistakeKind.PartialLeak], Worst(tally).Select(mistake => mistake.Kind).Take(2));
    }

    [Fact]
    public void A_letter_that_survives_is_a_word_that_survives() =>
        Assert.Equal(new LeakCount(new(1, 1), 1), Marked.Tally("{PERSON|K[PERSON|ayleigh]} rang").All);

    [Fact]
    public void A_title_a_street_type_or_a_possessive_may_survive() =>
        Assert.Equal(new LeakCount(new(0, 3), 0), Marked.Tally("{PERSON|Mrs [PERSON|Begum]}, {ADDRESS|[ADDRESS|14 Larch] Road}, {PERSON|[PERSON|Ada]'s} plan").All);

    [Fact]
    public void Leaks_are_told_apart_by_type_origin_and_letter_case()
    {
        var tally = Marked.Tally("{PERSON sa|amira} and {PERSON sa|[PERSON|Zara]} at {SETTING|OAKFIELD PRIMARY}", "{PERSON ir|[PERSON|Caoimhe]} on {PHONE|[PHONE|07700 900123]}");

        Assert.Equal([(SpanType.Person, 1, 3), (SpanType.Setting, 1, 1), (SpanType.Phone, 0, 1)], Rows(tally.ByType));
        Assert.Equal([("ir", 0, 1), ("sa", 1, 2)], Rows(tally.ByOrigin));
        Assert.Equal([(LetterCase.Lower, 1, 1), (LetterCase.Capitalised, 0, 2), (LetterCase.AllCapitals, 1, 1), (LetterCase.None, 0, 1)], Rows(tally.ByCase));
    }

    [Fact]
    public void A_word_outside_all_labels_that_is_masked_is_over_redaction()
    {
        var tally = Marked.Tally("[SETTING|the special] school, and {PERSON|[PERSON|Ada]}'s mum [PERSON|was there]");

        // the special school and mum was there: seven words, "'s" belongs to Ada's.
        Assert.Equal(new Proportion(4, 7), tally.OtherWords);
        Assert.Equal([(MistakeKind.FalseMask, "the special"), (MistakeKind.FalseMask, "was there")], Worst(tally));
    }

    [Fact]
    public void A_mask_that_is_too_long_takes_the_words_beside_the_span()
    {
        var tally = Marked.Tally("[PERSON|said {PERSON|Ada Lovelace}] again");

        Assert.Equal((new LeakCount(new(0, 1), 0), new Proportion(1, 2)), (tally.All, tally.OtherWords));
        Assert.Equal((MistakeKind.FalseMask, "said Ada Lovelace"), Assert.Single(Worst(tally)));
    }

    [Fact]
    public void The_type_is_that_of_the_mask_that_covers_most_of_a_span_that_did_not_leak()
    {
        var tally = Marked.Tally("{SETTING|[PERSON|Dr] [SETTING|Patel surgery]}, {NHS|[PHONE|943 476 5919]}, {PERSON|[PERSON|Ada] Lovelace}");

        Assert.Equal(new Proportion(1, 2), tally.RightType);
        Assert.Equal([KeyValuePair.Create((SpanType.Nhs, SpanType.Phone), 1L)], tally.Confusions);
    }

    [Fact]
    public void Precision_and_recall_are_counted_by_word_by_touch_and_exactly()
    {
        var tally = Marked.Tally("{PERSON|[PERSON|Ada] Lovelace} rang [PERSON|nobody] at {SETTING|[SETTING|Oakfield]}, {SETTING|[PERSON|Willows]}");

        Assert.Equal(new Retrieval(3, 4, 3, 4), tally.Words);
        Assert.Equal(new Retrieval(2, 4, 2, 3), tally.TouchingSpans);
        Assert.Equal(new Retrieval(1, 4, 1, 3), tally.ExactSpans);
    }

    [Fact]
    public void Two_masks_on_one_span_are_both_right_and_reach_it_once() =>
        Assert.Equal(new Retrieval(2, 2, 1, 1), Marked.Tally("{PERSON|[PERSON|Ada] [PERSON|Lovelace]}").TouchingSpans);

    [Fact]
    public void Tallies_of_parts_add_up_to_that_of_the_whole()
    {
        string[] comments = ["{PERSON sa|amira} rang", "{PERSON ir|[PERSON|Caoimhe] Daly} [PERSON|rang]", "{NHS|[PHONE|943 476 5919]}", "nothing here"];
        var sum = new AnonymisingTally(worst: 10);
        foreach (var part in comments.Select(comment => Marked.Tally(comment)))
            sum.Add(part);

        var whole = Marked.Tally(comments);

        Assert.Equal(Figures(whole), Figures(sum));
        Assert.Equal(Worst(whole), Worst(sum));
        Assert.Equal((4, new LeakCount(new(2, 3), 1)), (sum.Comments, sum.All));
    }

    [Fact]
    public void The_worst_come_first_and_no_more_than_asked_for()
    {
        var tally = new AnonymisingTally(worst: 3);
        foreach (var marked in Enumerable.Repeat("[PERSON|said he] {PERSON|Ada} {PERSON|[PERSON|Ada] Khan} {PERSON|Zara Khan}", 100).Select(Marked.Of))
            tally.Add(marked.Comment, marked.Found);

        Assert.Equal([(MistakeKind.Leak, "Zara Khan"), (MistakeKind.Leak, "Zara Khan"), (MistakeKind.Leak, "Zara Khan")], Worst(tally));
        Assert.Equal(new LeakCount(new(300, 300), 100), tally.All);
    }

    [Fact]
    public void Labels_may_lie_on_one_another_and_comments_may_be_empty()
    {
        var tally = new AnonymisingTally(worst: 3);
        tally.Add(new("a", "Dr Patel's surgery", [new(0, 18, SpanType.Setting), new(0, 8, SpanType.Person)]), [new(0, 18, SpanType.Setting, 1)]);
        tally.Add(new("b", "", []), []);

        Assert.Equal((2, new LeakCount(new(0, 2), 0), new Proportion(1, 2)), (tally.Comments, tally.All, tally.RightType));
    }

    private static (MistakeKind Kind, string Words)[] Worst(AnonymisingTally tally) =>
        [.. tally.Worst.InOrder.Select(mistake => (mistake.Kind, mistake.Comment.Text[mistake.Start..mistake.End]))];

    private static (T Key, long Leaked, long Of)[] Rows<T>(IReadOnlyDictionary<T, LeakCount> counts) =>
        [.. counts.Select(pair => (pair.Key, pair.Value.Leaks.Hits, pair.Value.Leaks.Of))];

    private static object Figures(AnonymisingTally tally) => (
        tally.Comments, tally.All, string.Join(';', tally.ByType), string.Join(';', tally.ByOrigin), string.Join(';', tally.ByCase),
        (tally.RightType, string.Join(';', tally.Confusions), tally.OtherWords, tally.Words, tally.TouchingSpans, tally.ExactSpans));
}
