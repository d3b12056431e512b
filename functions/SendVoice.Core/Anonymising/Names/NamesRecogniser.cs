using SendVoice.Core.Anonymising.Places;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>People, settings and places by the rules of this folder and the next, then every further mention of the names found.</summary>
internal sealed class NamesRecogniser(Lexicon kept, Lexicon settings) : IRecogniser
{
    private readonly INameRule[] _rules =
    [
        new TitleRule(), new CueRule(), new CapitalRule(), new LowerCaseRule(), new SignOffRule(),
        new KnownSettingRule(settings), new SettingRule(), new PlaceRule(),
    ];

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        var reading = new Reading(text, kept);
        var own = new List<Candidate>();
        foreach (var rule in _rules)
            rule.Apply(reading, own);
        Echo.Apply(reading, own);
        foreach (var candidate in own)
            found.Add(candidate);
    }
}
