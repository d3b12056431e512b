using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising;

/// <summary>Proposes spans of the kinds it knows. Holds no state between comments; may propose overlapping spans.</summary>
internal interface IRecogniser
{
    void Find(PreparedText text, ICollection<Candidate> found);
}
