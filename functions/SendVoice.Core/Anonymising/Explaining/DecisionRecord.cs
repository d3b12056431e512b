using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>What happened while a comment was anonymised, written down by the code that decides. There is none in ordinary use.</summary>
internal sealed class DecisionRecord
{
    private readonly List<DecisionRound> _rounds = [];

    /// <summary>One for each look at the text; the last found nothing more.</summary>
    public IReadOnlyList<DecisionRound> Rounds => _rounds;

    public void Begin(PreparedText text) => _rounds.Add(new(text));

    /// <param name="recogniser">In plain words.</param>
    /// <param name="candidates">What it proposed.</param>
    public void Propose(string recogniser, IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            _rounds[^1].Propose(recogniser, candidate);
    }

    /// <param name="first">The first token that stays.</param>
    /// <param name="last">The last; none stays when it comes before the first.</param>
    /// <param name="chance">That they are to be masked, as far as the tagger can see.</param>
    /// <param name="why">They stay all the same.</param>
    public void Spare(int first, int last, float chance, Sparing why) => _rounds[^1].Spare(first, last, chance, why);

    /// <param name="reading">What was known of each word.</param>
    /// <param name="chances">The tagger's, a row a word.</param>
    public void Read(Reading reading, float[] chances) => (_rounds[^1].Reading, _rounds[^1].Chances) = (reading, chances);
}
