namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>Names of families of one origin. The nth of every origin should be as common as the nth of any other: they are put in the same places.</summary>
/// <param name="Origin">As the list calls it.</param>
/// <param name="GivenNames">At least one; each one word, as such families spell it.</param>
/// <param name="Surnames">The same.</param>
public sealed record OriginNames(string Origin, IReadOnlyList<string> GivenNames, IReadOnlyList<string> Surnames);
