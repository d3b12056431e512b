using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>People, settings and places by the learned tagger and the rules that are sure, then every further mention of the names found.</summary>
internal sealed class NamesRecogniser(Lexicon kept, Lexicon settings, TaggerModel model) : IRecogniser
{
    private readonly INameRule[] _rules = [new TaggerRule(model), new TitleRule(), new KnownSettingRule(settings)];

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        var reading = new Reading(text, kept);
        var own = new List<Candidate>();
        foreach (var rule in _rules)
            rule.Apply(reading, own);
        OwnedSettings.Join(reading, own);
        Echo.Apply(reading, own);
        foreach (var candidate in own)
            found.Add(candidate);
    }
}
