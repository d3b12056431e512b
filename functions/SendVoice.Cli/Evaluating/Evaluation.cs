using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>How well labelled comments were handled: one tally for each thing the product does with a comment.</summary>
/// <param name="worst">How many of the worst mistakes each tally keeps.</param>
/// <param name="origins">The names that are put in every comment in turn; none when origins are not compared.</param>
internal sealed class Evaluation(int worst, IReadOnlyList<OriginNames> origins)
{
    public AnonymisingTally Anonymising { get; } = new(worst);

    public OriginTally ByNames { get; } = new(origins);

    public void Add(Evaluation other)
    {
        Anonymising.Add(other.Anonymising);
        ByNames.Add(other.ByNames);
    }
}
