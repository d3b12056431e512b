using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>What holds for every comment anyone could send.</summary>
public sealed class AnonymiserLaws
{
    private static readonly string[] Gaps = ["", " ", "-", ".", "/", "\u00A0", "\u2011", "  "];

    private static readonly string[] Pieces =
    [
        "my son ", "Kayleigh", " was ", "Hope", "'s plan", "\n", "Kind regards\n", "07700 900123", "NN5", " at ", "the Willows", "[name]", "[name 2]", "[", "]", "dot", "@", "\uD83D", "\uDE00", "\u200B", "\u0301",
        "Mrs ", "St ", "14 ", "March", " on ", "3/4/15", "ref ", "AB/12/345", "Oakfield ", "Primary", ", ", ". ", "will", "Z", "é", "\u202E", "\0", "\r\n", "１２", "in ", "our ", "J", "called ", "summers ", "meds", "Ali",
    ];

    [Fact]
    public void A_planted_number_never_survives()
    {
        var identifiers = Gen.Elements(Gaps).SelectMany(gap => Gen.Elements(Planted(gap)));
        Holds(Sentences().Zip(identifiers).ToArbitrary(), pair =>
        {
            var text = Masked($"{pair.Item1} {pair.Item2} then");
            return !text.Contains(pair.Item2, StringComparison.Ordinal) && !Compact(text).Contains(Compact(pair.Item2), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Anonymising_again_changes_nothing() => Holds(Jumbles().ToArbitrary(), words => Masked(Masked(words)) == Masked(words));

    [Fact]
    public void What_is_outside_the_spans_is_as_it_was() => Holds(Jumbles().ToArbitrary(), words =>
    {
        var result = Anonymiser.Default.Anonymise(words);
        var (at, rest) = (0, result.Text.Value);
        foreach (var span in result.Spans)
        {
            var kept = words[at..span.Start];
            if (span.Start < at || span.End <= span.Start || span.End > words.Length || !rest.StartsWith(kept + "[", StringComparison.Ordinal))
                return false;
            rest = rest[(rest.IndexOf(']', kept.Length) + 1)..];
            at = span.End;
        }

        return rest == words[at..];
    });

    [Fact]
    public void Any_text_at_all_is_read() => Holds(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), words =>
        Anonymiser.Default.Anonymise(words).Text.Value.Length >= 0 && Anonymiser.Default.Anonymise(new RawText(words)).Spans.All(span => span.Score is > 0 and <= 1));

    private static string[] Planted(string gap) =>
    [
        $"07700{gap}900{gap}123", $"+44{gap}7700{gap}900123", $"020{gap}7946{gap}0652", $"0113{gap}496{gap}0288", $"943{gap}476{gap}5919", $"NN5{(gap == "/" ? " " : gap)}2ZZ", $"QQ{gap}12{gap}34{gap}56{gap}C",
        $"YK70{(gap == "/" ? "" : gap)}HHN", "L925476463200", "EHC/2024/0193", "CMP-7719-22", "kim@example.com", "kim at example dot org", "@kim_example", "14/09/2016",
    ];

    private static Gen<string> Sentences() => Gen.Elements("", "please ring", "he is 7.", "NHS number", "My ref is", "Thanks,\n", "we live at", "I said:");

    private static Gen<string> Jumbles() => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static string Masked(string words) => Anonymiser.Default.Anonymise(words).Text.Value;

    private static string Compact(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Holds<T>(Arbitrary<T> values, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(values, law));
}
