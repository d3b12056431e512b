using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class RenamingTests
{
    private static readonly OriginNames Polish = new("Polish", ["Zofia"], ["Nowak"]);

    [Theory]
    [InlineData("Amira", "Zofia")]
    [InlineData("amira", "zofia")]
    [InlineData("AMIRA KHAN", "ZOFIA NOWAK")]
    [InlineData("aMIRA", "Zofia")]
    [InlineData("Amira Jane Khan", "Zofia Nowak Nowak")]
    [InlineData("Mrs Begum", "Mrs Nowak")]
    [InlineData("dr amira begum", "dr zofia nowak")]
    [InlineData("Mr and Mrs Begum", "Mr and Mrs Nowak")]
    [InlineData("Auntie Amira", "Auntie Zofia")]
    [InlineData("J. Begum", "J. Nowak")]
    [InlineData("Amira B.", "Zofia B.")]
    [InlineData("Mrs P Begum", "Mrs P Nowak")]
    [InlineData("Amira's", "Zofia's")]
    [InlineData("Mei-Ling", "Zofia-Zofia")]
    [InlineData("Dr Osei-Bonsu", "Dr Nowak-Nowak")]
    [InlineData("Katrijn de Wit", "Zofia de Nowak")]
    [InlineData("Rene\u0301e Khan", "Zofia Nowak")]
    [InlineData("Zofia Nowak", "Zofia Nowak")]
    public void A_name_takes_the_form_and_case_of_the_one_it_stands_for(string words, string expected)
    {
        var renamed = Renaming.Of(Marked.Of($"she said {{PERSON|{words}}}, 14, waits").Comment, Polish);

        Assert.Equal($"she said {expected}, 14, waits", renamed.Text);
        Assert.Equal(new LabelledSpan(9, 9 + expected.Length, SpanType.Person, "Polish"), Assert.Single(renamed.Spans));
    }

    [Fact]
    public void Offsets_follow_and_only_people_with_a_name_stay_labelled()
    {
        var renamed = Renaming.Of(Marked.Of("{PERSON|T} and {PERSON ir|Jo} of {SETTING|Oakfield} met {PERSON|Bartholomew Ash}, {PERSON|\U0001F600} and {PERSON|mrs p}").Comment, Polish);

        Assert.Equal("T and Zofia of Oakfield met Zofia Nowak, \U0001F600 and mrs p", renamed.Text);
        Assert.Equal(["Zofia", "Zofia Nowak"], renamed.Spans.Select(span => renamed.Text[span.Start..span.End]));
    }

    [Fact]
    public void Labels_may_come_in_any_order_and_lie_within_one_another()
    {
        var comment = new LabelledComment("x", "Dr Patel's surgery rang Amira", [new(24, 29, SpanType.Person), new(0, 18, SpanType.Setting), new(3, 8, SpanType.Person), new(0, 8, SpanType.Person)]);

        var renamed = Renaming.Of(comment, Polish);

        Assert.Equal("Dr Nowak's surgery rang Zofia", renamed.Text);
        Assert.Equal([(0, 8), (24, 29)], renamed.Spans.Select(span => (span.Start, span.End)));
    }

    [Fact]
    public void One_word_has_one_name_throughout_a_comment()
    {
        var names = new OriginNames("many", [.. Names('A', 500)], ["Nowak"]);

        var renamed = Renaming.Of(Marked.Of("{PERSON|Amira} hit {PERSON|Bo}. {PERSON|amira}'s mum rang {PERSON|AMIRA}").Comment, names);

        var words = renamed.Spans.Select(span => renamed.Text[span.Start..span.End]).ToList();
        Assert.Equal([words[0], words[1], words[0].ToLowerInvariant(), words[0].ToUpperInvariant()], words);
        Assert.NotEqual(words[0], words[1]);
    }

    [Fact]
    public void Names_of_the_same_number_are_put_in_the_same_places_whatever_their_length()
    {
        var (shorter, longer) = (Names('B', 200).ToList(), Names('C', 200).Select(name => name + "ovych").ToList());
        var comment = Marked.Of(string.Concat(Enumerable.Range(0, 40).Select(at => $"{{PERSON|Amira{(char)('a' + (at % 26))} Khan{(char)('a' + (at / 26))}}}, "))).Comment;

        var (first, second) = (Numbers(Renaming.Of(comment, new("first", shorter, shorter)), shorter), Numbers(Renaming.Of(comment, new("second", longer, longer)), longer));

        Assert.Equal(80, first.Length);
        Assert.DoesNotContain(-1, first);
        Assert.Equal(first, second);
        Assert.True(first.Distinct().Count() > 20);
    }

    private static int[] Numbers(LabelledComment comment, List<string> names) =>
        [.. comment.Spans.SelectMany(span => comment.Text[span.Start..span.End].Split(' ')).Select(name => names.IndexOf(name))];

    private static IEnumerable<string> Names(char first, int count) => Enumerable.Range(0, count).Select(at => $"{first}{(char)('a' + (at / 26))}{(char)('a' + (at % 26))}");
}
