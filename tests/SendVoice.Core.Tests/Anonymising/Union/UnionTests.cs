using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising.Union;

/// <summary>What comes of a comment when a second reader has looked at our result.</summary>
public sealed class UnionTests
{
    private static readonly Anonymiser Exampleshire = Anonymiser.For(AnonymiserAreas.Named(
        "Exampleshire", keep: ["Ambleford", "Exampleshire Hospitals NHS Trust", "Kite Centre"], settings: ["Larkrise"]));

    [Fact]
    public void What_either_found_is_masked_and_people_are_numbered_in_their_order()
    {
        const string words = "so olive rang and my son Tariq waited, 07700 900123";

        var union = Exampleshire.Union(words, ("olive", SpanType.Person));

        Assert.Equal("so [name 1] rang and my son [name 2] waited, [phone]", union.Text.Value);
        Assert.Equal(["olive", "Tariq", "07700 900123"], union.Spans.Select(span => words[span.Start..span.End]));
    }

    [Fact]
    public void A_name_found_once_is_masked_everywhere_with_the_same_number()
    {
        var union = Exampleshire.Union("we met brumblow. Brumblow's plan is late and then to brumblow or BRUMBLOW, so my son Tariq too", ("brumblow", SpanType.Person));

        Assert.Equal("we met [name 1]. [name 1]'s plan is late and then to [name 1] or [name 1], so my son [name 2] too", union.Text.Value);
    }

    [Theory]
    [InlineData("ask Table now, the table is cold, Table's bag too", "Table", "ask [name] now, the table is cold, [name]'s bag too")]
    [InlineData("ask Hope now, and i hope it helps", "Hope", "ask [name] now, and i hope it helps")]
    [InlineData("ask olive now and then olive", "olive", "ask [name] now and then [name]")]
    [InlineData("ask brumblow now, and all Brumblows", "brumblow", "ask [name] now, and all [name]")]
    [InlineData("ask kettle whistle now, and kettle too", "kettle whistle", "ask [name] now, and [name] too")]
    public void A_word_that_is_a_name_in_one_place_is_one_where_it_is_written_alike(string words, string find, string expected) =>
        Assert.Equal(expected, Exampleshire.Union(words, (find, SpanType.Person)).Text.Value);

    [Fact]
    public void Offsets_come_home_past_emoji_placeholders_and_accents()
    {
        const string words = "😀👩‍👧 Tariq on 07700 900123, re\u0301sume\u0301 by\u00A0brumblow 👋🏽 today";

        var union = Exampleshire.Union(words, ("brumblow", SpanType.Person));

        Assert.Equal("brumblow", words[union.Spans[^1].Start..union.Spans[^1].End]);
        Assert.EndsWith(", re\u0301sume\u0301 by\u00A0[name 2] 👋🏽 today", union.Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_ends_inside_a_word_or_an_emoji_takes_whole_words_and_no_emoji()
    {
        const string words = "so brumblow😀 rang";
        var own = Exampleshire.Anonymise(words);

        var union = Exampleshire.Unite(words, own, [new(5, 12, SpanType.Person, 0.9)]);

        Assert.Equal("so [name]😀 rang", union.Text.Value);
    }

    [Fact]
    public void A_placeholder_is_never_masked_again_nor_broken()
    {
        const string words = "my son Tariq and my girl Amira wait, [name 2] too";
        var own = Exampleshire.Anonymise(words);
        var everywhere = Enumerable.Range(0, own.Text.Value.Length - 3).Select(at => new FoundSpan(at, at + 3, SpanType.Person, 0.9));
        var placeholders = everywhere.Where(span => own.Text.Value.AsSpan(span.Start, 3).ContainsAny("[]"));

        var union = Exampleshire.Unite(words, own, [.. placeholders]);

        Assert.Equal(own.Text.Value, union.Text.Value);
    }

    [Fact]
    public void People_on_both_sides_of_an_and_stay_two()
    {
        const string words = "my son Tariq and my girl Amira wait";
        var own = Exampleshire.Anonymise(words);

        var union = Exampleshire.Unite(words, own, [new(0, own.Text.Value.Length, SpanType.Person, 0.9)]);

        Assert.Equal("my son [name 1] and my girl [name 2] wait", union.Text.Value);
    }

    [Fact]
    public void A_surname_we_left_standing_beside_a_placeholder_joins_it_as_one_person()
    {
        const string words = "Ring Tariq Willowmead now";
        var own = new Anonymisation(Masked("Ring [name] Willowmead now"), [new(5, 10, SpanType.Person, 0.9)], []);

        var union = Exampleshire.Unite(words, own, [new(5, 22, SpanType.Person, 0.9)]);

        Assert.Equal("Ring [name] now", union.Text.Value);
        Assert.Equal(new FoundSpan(5, 21, SpanType.Person, 0.9), Assert.Single(union.Spans));
    }

    [Fact]
    public void A_span_longer_than_any_name_is_a_mistake()
    {
        const string words = "we sat and sat and the table was cold and nobody had the forms we had sent twice";

        Assert.Equal(words, Exampleshire.Union(words, (words, SpanType.Person)).Text.Value);
    }

    [Theory]
    [InlineData("Mum was in tears", "Mum", SpanType.Person)]
    [InlineData("the senco rang", "senco", SpanType.Person)]
    [InlineData("Ambleford needs more", "Ambleford", SpanType.Person)]
    [InlineData("ask camhs or CAMHS again", "CAMHS", SpanType.Setting)]
    [InlineData("the council never rang", "council", SpanType.Setting)]
    [InlineData("at Exampleshire Hospitals NHS Trust", "Exampleshire Hospitals NHS Trust", SpanType.Setting)]
    [InlineData("at Kite Centre on a Monday", "Kite Centre", SpanType.Setting)]
    [InlineData("a special school is full", "special school", SpanType.Setting)]
    [InlineData("a train to Leeds", "Leeds", SpanType.Address)]
    [InlineData("we live in Ambleford", "Ambleford", SpanType.Address)]
    [InlineData("waited 20 weeks for section 19", "20 weeks", SpanType.Dob)]
    [InlineData("since March 2024 and on Monday", "March 2024", SpanType.Dob)]
    [InlineData("since March 2024 and on Monday", "Monday", SpanType.Dob)]
    [InlineData("the consultation closes on 14 March", "14 March", SpanType.Dob)]
    [InlineData("£40 for 3 years", "40", SpanType.Phone)]
    [InlineData("he is 14 in Year 9", "14", SpanType.Id)]
    [InlineData("Makaton helps", "Makaton", SpanType.Person)]
    [InlineData("i cried", "i", SpanType.Person)]
    public void What_stays_by_policy_stays_whatever_the_second_reader_says(string words, string find, SpanType type) =>
        Assert.Equal(words, Exampleshire.Union(words, (find, type)).Text.Value);

    [Theory]
    [InlineData("so Mum brumblow rang", "Mum brumblow", SpanType.Person, "so Mum [name] rang")]
    [InlineData("left at the quilp nursery then", "quilp nursery", SpanType.Setting, "left at [school] then")]
    [InlineData("so the pepperpot club shut", "pepperpot club", SpanType.Setting, "so [school] shut")]
    [InlineData("with Mrs Lionheart-Cook again", "Lionheart", SpanType.Person, "with [name] again")]
    [InlineData("at 14 quilp mews, Ambleford", "14 quilp mews, Ambleford", SpanType.Address, "at [place], Ambleford")]
    [InlineData("seen 14 . March we were", "14 . March", SpanType.Dob, "seen [date] we were")]
    [InlineData("call o1632 96o1oo then", "o1632 96o1oo", SpanType.Phone, "call [phone] then")]
    [InlineData("it is all of q, z, q @ example", "q, z, q @ example", SpanType.Email, "it is all of [email]")]
    [InlineData("card 4111 x 22 ok", "4111 x 22", SpanType.Id, "card [id] ok")]
    public void What_is_personal_is_masked_as_its_kind(string words, string find, SpanType type, string expected) =>
        Assert.Equal(expected, Exampleshire.Union(words, (find, type)).Text.Value);

    [Fact]
    public void When_nothing_is_added_our_own_result_comes_back_itself()
    {
        var own = Exampleshire.Anonymise("my son Tariq waits");

        Assert.Same(own, Exampleshire.Unite("my son Tariq waits", own, []));
    }

    private static AnonymisedText Masked(string text) => AnonymisedText.FromStore(text);
}
