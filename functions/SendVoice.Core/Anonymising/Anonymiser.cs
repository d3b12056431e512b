using SendVoice.Core.Anonymising.Explaining;
using SendVoice.Core.Anonymising.Holds;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Patterns;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;
using SendVoice.Core.Anonymising.Union;
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
    public const string Version = "2.0";

    /// <summary>A mask can bring words together that then read as something to mask. A chain of identifiers that is not settled by then is masked piece by piece.</summary>
    private const int MostRounds = 8;

    private readonly IRecogniser[] _recognisers;
    private readonly Lexicon _kept;

    internal Anonymiser(Lexicon kept, Lexicon settings, TaggerModel model) =>
        (_recognisers, _kept) = ([.. Patterns(), new NamesRecogniser(kept, settings, model)], kept);

    /// <summary>For words from no area in particular: no local names are kept and no settings are known.</summary>
    public static Anonymiser Default { get; } = new(Lexicon.Common, Lexicon.Of([]), TaggerModel.Shipped);

    /// <summary>Builds the anonymiser of an area; keep it, building costs more than using it.</summary>
    public static Anonymiser For(Area area) => new(Lexicon.KeptIn(area), Lexicon.Of(area.KnownSettings), TaggerModel.Shipped);

    /// <summary>The same with other weights of the tagger than those that ship: for training and measuring.</summary>
    /// <exception cref="InvalidDataException">The bytes are no tagger's.</exception>
    public static Anonymiser For(Area area, ReadOnlySpan<byte> tagger) => new(Lexicon.KeptIn(area), Lexicon.Of(area.KnownSettings), new(tagger));

    /// <summary>Offsets of the result refer to <see cref="RawText.Reveal"/>.</summary>
    public Anonymisation Anonymise(RawText words) => Anonymise(words.Reveal());

    /// <summary>The same for text that has not been cleaned: offsets refer to <paramref name="original"/> itself.</summary>
    public Anonymisation Anonymise(string original) => Anonymise(original, []);

    /// <summary>The same decision with the reasons for it, word by word. Slower, and meant for a person who looks at one comment.</summary>
    public Explanation Explain(string original)
    {
        var record = new DecisionRecord();
        return Explainer.Tell(Anonymise(original, [], record), record);
    }

    /// <summary>
    /// The union of what we found and what a second reader found in our result: what either masks is masked, and people are numbered as if one
    /// had found them all. What stays by policy stays, whatever the second reader makes of it.
    /// </summary>
    /// <param name="original">What was given to <see cref="Anonymise(string)"/>.</param>
    /// <param name="own">What came of it.</param>
    /// <param name="others">What the second reader found; offsets refer to <see cref="Anonymisation.Text"/> of <paramref name="own"/>.</param>
    /// <returns><paramref name="own"/> itself when nothing was added.</returns>
    public Anonymisation Unite(string original, Anonymisation own, IReadOnlyList<FoundSpan> others)
    {
        var spans = FurtherSpans.Join(original, own, others, _kept);
        return spans.SequenceEqual(own.Spans) ? own : Anonymise(original, spans);
    }

    /// <inheritdoc cref="Unite(string, Anonymisation, IReadOnlyList{FoundSpan})"/>
    public Anonymisation Unite(RawText words, Anonymisation own, IReadOnlyList<FoundSpan> others) => Unite(words.Reveal(), own, others);

    private Anonymisation Anonymise(string original, List<FoundSpan> spans, DecisionRecord? record = null)
    {
        var (masked, hasDoubts) = FindAll(original, spans, record);
        return new(AnonymisedText.FromAnonymiser(Replacer.Replace(original, spans)), spans, HoldRules.Find(masked, spans, hasDoubts));
    }

    /// <summary>Adds to the spans what is still to be found.</summary>
    /// <returns>The text with all of them masked, and whether any word left in it may yet be a name.</returns>
    private (PreparedText Masked, bool HasDoubts) FindAll(string original, List<FoundSpan> spans, DecisionRecord? record)
    {
        var text = PreparedText.From(original, spans);
        var hasDoubts = false;
        for (var round = 0; ; round++)
        {
            (var fresh, hasDoubts) = FindOnce(text, record);
            if (fresh.Count == 0)
                return (text, hasDoubts);
            if (round >= MostRounds)
                fresh = EndlessChains.Join(text, fresh);
            spans.AddRange(fresh);
            spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            text = PreparedText.From(original, spans);
        }
    }

    private (List<FoundSpan> Fresh, bool HasDoubts) FindOnce(PreparedText text, DecisionRecord? record)
    {
        record?.Begin(text);
        var found = new List<Candidate>();
        foreach (var recogniser in _recognisers)
            recogniser.Find(text, found, record);
        var hasDoubts = found.RemoveAll(static candidate => candidate.IsDoubt) > 0;
        return ([.. OverlapResolver.Settle(found, text.View).Select(text.ToOriginal)], hasDoubts);
    }

    private static IRecogniser[] Patterns() =>
    [
        new EmailRecogniser(), new OnlineRecogniser(), new PhoneRecogniser(), new SpokenDigitsRecogniser(), new PersonalNumberRecogniser(),
        new ReferenceRecogniser(), new VehicleRecogniser(), new PostcodeRecogniser(), new DateRecogniser(), new StreetRecogniser(),
    ];
}
