namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>How many people's names leaked when all were of one origin.</summary>
/// <param name="Origin">As the list of names calls it.</param>
/// <param name="Leaks">Of the spans that hold such a name, those of which a telling word survives.</param>
/// <param name="PointsBelowBest">How much lower the share that did not leak is than that of the best origin, in percentage points; not a number when there are no spans.</param>
public readonly record struct OriginLeaks(string Origin, Proportion Leaks, double PointsBelowBest);
