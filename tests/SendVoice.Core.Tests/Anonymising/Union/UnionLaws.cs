using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Tests.Anonymising.Union;

/// <summary>What holds whatever a person wrote and wherever the second reader points.</summary>
public sealed class UnionLaws
{
    private static readonly string[] Pieces =
    [
        "my son ", "Kayleigh", " was ", "brumblow", "'s plan", "\n", "07700 900123", " at ", "the Willows", "[name]", "[name 2]", "[", "]", "\uD83D\uDE00", "\u200B", "e\u0301",
        "Mrs ", "14 ", "March", "AB/12/345", "Oakfield ", "Primary", ", ", ". ", "will ", "Z", "é", "\u202E", "１２", "in ", "our ", "J", "Ali ", "Smith ", "quilp",
    ];

    [Fact]
    public void Ours_stays_masked_and_the_rest_is_as_it_was() => Holds((words, _, union) =>
    {
        var (at, rest) = (0, union.Text.Value);
        foreach (var span in union.Spans)
        {
            var kept = words[at..span.Start];
            if (span.Start < at || span.End <= span.Start || !rest.StartsWith(kept + "[", StringComparison.Ordinal))
                return false;
            rest = rest[(rest.IndexOf(']', kept.Length) + 1)..];
            at = span.End;
        }

        return rest == words[at..];
    });

    [Fact]
    public void Every_span_of_ours_lies_in_one_of_the_union() => Holds((_, own, union) =>
        own.Spans.All(span => union.Spans.Any(wide => wide.Start <= span.Start && wide.End >= span.End)));

    [Fact]
    public void No_character_is_cut_in_two() => Holds((words, _, union) => union.Spans.All(span =>
        !char.IsLowSurrogate(words[span.Start]) && (span.End == words.Length || !char.IsLowSurrogate(words[span.End]))));

    [Fact]
    public void Anonymising_the_union_changes_nothing() => Holds((_, _, union) =>
        Anonymiser.Default.Anonymise(union.Text.Value).Text.Value == union.Text.Value);

    private static void Holds(Func<string, Anonymisation, Anonymisation, bool> law)
    {
        var words = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var finds = Gen.Zip(Gen.Zip(Gen.Choose(-2, 60), Gen.Choose(1, 25)), Gen.Elements(Enum.GetValues<SpanType>())).ListOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(words.Zip(finds).ToArbitrary(), pair =>
        {
            var own = Anonymiser.Default.Anonymise(pair.Item1);
            var others = pair.Item2.Select(find => new FoundSpan(find.Item1.Item1, find.Item1.Item1 + find.Item1.Item2, find.Item2, 0.9)).ToList();
            return law(pair.Item1, own, Anonymiser.Default.Unite(pair.Item1, own, others));
        }));
    }
}
