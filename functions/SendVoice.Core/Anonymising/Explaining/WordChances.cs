namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>The tagger's chances that a word belongs to something to mask, each from 0 to 1.</summary>
/// <param name="Any">To a span of any type; this is what decides.</param>
/// <param name="Person">To a person's name.</param>
/// <param name="Setting">To the name of a school or the like.</param>
/// <param name="Address">To that of a place.</param>
public sealed record WordChances(double Any, double Person, double Setting, double Address);
