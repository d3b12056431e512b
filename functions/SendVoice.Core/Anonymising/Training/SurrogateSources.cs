namespace SendVoice.Core.Anonymising.Training;

/// <summary>Names that stand in for those of a training text. Each group is drawn from as often as any other, whatever its size.</summary>
/// <param name="GivenNames">Groups by where the names come from.</param>
/// <param name="Surnames">The same.</param>
/// <param name="Places">British villages and neighbourhoods.</param>
/// <param name="Settings">Names of schools without the words that tell their kind.</param>
public sealed record SurrogateSources(
    IReadOnlyList<IReadOnlyList<string>> GivenNames,
    IReadOnlyList<IReadOnlyList<string>> Surnames,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Settings);
