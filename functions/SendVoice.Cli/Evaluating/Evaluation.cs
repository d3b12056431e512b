using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>How well labelled comments were handled: one tally for each thing the product does with a comment.</summary>
/// <param name="worst">How many of the worst mistakes each tally keeps.</param>
internal sealed class Evaluation(int worst)
{
    public AnonymisingTally Anonymising { get; } = new(worst);

    public void Add(Evaluation other) => Anonymising.Add(other.Anonymising);
}
