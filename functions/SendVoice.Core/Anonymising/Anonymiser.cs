using SendVoice.Core.Anonymising.Holds;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Patterns;
using SendVoice.Core.Anonymising.Text;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Anonymising;

/// <summary>
/// Replaces whatever identifies a person by a typed placeholder and leaves the rest of a comment as it was. Recognisers propose
/// scored spans, one resolver settles overlaps, one replacer writes. Anonymising the result again changes nothing.
/// Safe to share between threads.
/// </summary>
public sealed class Anonymiser
{
    /// <summary>Changes whenever the same words could be masked otherwise; stored with every comment.</summary>
    public const string Version = "1.1";

    /// <summary>A mask can bring words together that then read as something to mask; a handful of rounds always settles it.</summary>
    private const int MostRounds = 8;

    private readonly IRecogniser[] _recognisers;

    private Anonymiser(IRecogniser[] recognisers) => _recognisers = recognisers;

    /// <summary>For words from no area in particular: no local names are kept and no settings are known.</summary>
    public static Anonymiser Default { get; } = new([.. Patterns(), new NamesRecogniser(Lexicon.Common, Lexicon.Of([]))]);

    /// <summary>Builds the anonymiser of an area; keep it, building costs more than using it.</summary>
    public static Anonymiser For(Area area) =>
        new([.. Patterns(), new NamesRecogniser(Lexicon.KeptIn(area), Lexicon.Of(area.KnownSettings))]);

    /// <summary>Offsets of the result refer to <see cref="RawText.Reveal"/>.</summary>
    public Anonymisation Anonymise(RawText words) => Anonymise(words.Reveal());

    /// <summary>The same for text that has not been cleaned: offsets refer to <paramref name="original"/> itself.</summary>
    public Anonymisation Anonymise(string original)
    {
        var (masked, spans) = FindAll(original);
        return new(AnonymisedText.FromAnonymiser(Replacer.Replace(original, spans)), spans, HoldRules.Find(masked, spans));
    }

    private (PreparedText Masked, List<FoundSpan> Spans) FindAll(string original)
    {
        var spans = new List<FoundSpan>();
        var text = PreparedText.From(original, spans);
        for (var round = 0; round < MostRounds; round++)
        {
            var fresh = FindOnce(text);
            if (fresh.Count == 0)
                break;
            spans.AddRange(fresh);
            spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            text = PreparedText.From(original, spans);
        }

        return (text, spans);
    }

    private List<FoundSpan> FindOnce(PreparedText text)
    {
        var found = new List<Candidate>();
        foreach (var recogniser in _recognisers)
            recogniser.Find(text, found);
        return [.. OverlapResolver.Settle(found, text.View).Select(text.ToOriginal)];
    }

    private static IRecogniser[] Patterns() =>
    [
        new EmailRecogniser(), new OnlineRecogniser(), new PhoneRecogniser(), new SpokenDigitsRecogniser(), new PersonalNumberRecogniser(),
        new ReferenceRecogniser(), new VehicleRecogniser(), new PostcodeRecogniser(), new DateRecogniser(), new StreetRecogniser(),
    ];
}
