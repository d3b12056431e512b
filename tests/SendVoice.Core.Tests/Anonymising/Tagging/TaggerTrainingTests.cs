using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Core.Tests.Anonymising.Tagging;

public sealed class TaggerTrainingTests
{
    private static readonly SurrogateSources Names = new(
        [["Zelmira", "Bronagh", "Tarquin"], ["Oyelaran", "Wiktoria"]], [["Quillfeather", "Adeyinka"]], ["Wibsthorpe", "Little Hipton"], ["Larkmead", "Thistlecroft"]);

    private static readonly TaggerMaterial Small = new(
        [
            Comment("we asked <Olamide> about the bus", SpanType.Person), Comment("we asked <Saoirse> about the taxi", SpanType.Person),
            Comment("we asked <Piotr> about the plan", SpanType.Person), Comment("the bus was late and the taxi was late"),
            Comment("she goes to <Hollin Vale> on the bus", SpanType.Setting), Comment("he goes to <Marfield> in a taxi", SpanType.Setting),
        ],
        [new("Zelmira plays for Unitedville", [new(0, 7, SpanType.Person), new(18, 29, null)], string.Empty, TrainingLabels.People)],
        ["the taxi is late again", "wot time is the bus"],
        Names);

    [Fact]
    public void The_same_material_and_seed_give_the_same_bytes()
    {
        Assert.Equal(Small.Train(3), Small.Train(3));
        Assert.NotEqual(Small.Train(3), Small.Train(4));
    }

    [Fact]
    public void It_learns_who_is_asked_and_where_somebody_goes()
    {
        var anonymiser = new Anonymiser(Lexicon.Common, Lexicon.Of([]), new(Small.Train()));
        Assert.Equal("we asked [name] about the lift", anonymiser.Anonymise("we asked Brunhilde about the lift").Text.Value);
        Assert.Equal("she goes to [school] on the tram", anonymiser.Anonymise("she goes to Ottermere on the tram").Text.Value);
        Assert.Equal("the bus was late", anonymiser.Anonymise("the bus was late").Text.Value);
    }

    [Fact]
    public void Other_names_stand_where_the_names_stood()
    {
        var variations = new Variations(Names, new(5));
        var text = Comment("mrs <Ann Smith> said <ann> and <Mr Jones> of <Oak Primary School>", SpanType.Person, SpanType.Person, SpanType.Person, SpanType.Setting);
        for (var copy = 0; copy < 40; copy++)
        {
            var varied = variations.WithOtherNames(text);
            var spans = varied.Spans.Select(span => varied.Text[span.Start..span.End].ToLowerInvariant()).ToList();
            Assert.Equal(4, spans.Count);
            Assert.StartsWith(spans[1], spans[0], StringComparison.Ordinal);
            Assert.StartsWith("mr ", spans[2], StringComparison.Ordinal);
            Assert.EndsWith("primary school", spans[3], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_masked_span_is_none_any_more()
    {
        var masked = new Variations(Names, new(5)).Masked(Comment("ask <Ann> at <Oak Primary>", SpanType.Person, SpanType.Setting), 1);
        Assert.Equal("ask [name] at [school]", masked.Text);
        Assert.Empty(masked.Spans);
    }

    [Fact]
    public void Weights_of_another_size_are_refused() => Assert.Throws<InvalidDataException>(static () => new TaggerModel(new byte[12]));

    /// <summary>Angle brackets mark the spans, of the given types in order.</summary>
    private static TrainingText Comment(string marked, params SpanType[] types)
    {
        var spans = new List<TrainingSpan>();
        while (marked.IndexOf('<', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = marked.IndexOf('>', StringComparison.Ordinal) - 1;
            marked = marked.Remove(end + 1, 1).Remove(start, 1);
            spans.Add(new(start, end, types[spans.Count]));
        }

        return new(marked, spans, string.Empty, TrainingLabels.Policy);
    }
}
