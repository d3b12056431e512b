using SendVoice.Core.Anonymising.Explaining;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>People, settings and places by the learned tagger and the rules that are sure, then every further mention of the names found.</summary>
internal sealed class NamesRecogniser(Lexicon kept, Lexicon settings, TaggerModel model) : IRecogniser
{
    private readonly TaggerRule _tagger = new(model);
    private readonly INameRule[] _rules = [new TitleRule(), new ModalNameRule(), new AddressedRule(), new KnownSettingRule(settings)];

    public void Find(PreparedText text, ICollection<Candidate> found) => Find(text, found, null);

    public void Find(PreparedText text, ICollection<Candidate> found, DecisionRecord? record)
    {
        var reading = new Reading(text, kept);
        var own = new List<Candidate>();
        var chances = _tagger.Apply(reading, own, record);
        record?.Propose("tagger", own);
        foreach (var rule in _rules)
        {
            var before = own.Count;
            rule.Apply(reading, own);
            record?.Propose(RecogniserNames.Of(rule.GetType()), own.Skip(before));
        }

        var joined = own.Count;
        OwnedSettings.Join(reading, own);
        record?.Propose("owned setting", own.Skip(joined));
        var echoed = own.Count;
        Echo.Apply(reading, own, chances);
        record?.Propose("further mention", own.Skip(echoed));
        foreach (var candidate in own)
            found.Add(candidate);
    }
}
