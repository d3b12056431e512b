using SendVoice.Core.Anonymising.Explaining;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising;

/// <summary>Proposes spans of the kinds it knows. Holds no state between comments; may propose overlapping spans.</summary>
internal interface IRecogniser
{
    void Find(PreparedText text, ICollection<Candidate> found);

    /// <summary>The same, with a note of whose proposals they are; one that asks several others notes each of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">What was proposed so far.</param>
    /// <param name="record">Null in ordinary use.</param>
    void Find(PreparedText text, ICollection<Candidate> found, DecisionRecord? record)
    {
        var before = found.Count;
        Find(text, found);
        record?.Propose(RecogniserNames.Of(GetType()), found.Skip(before));
    }
}
