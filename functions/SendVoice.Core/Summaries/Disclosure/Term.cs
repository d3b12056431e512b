namespace SendVoice.Core.Summaries.Disclosure;

/// <param name="Index">Which count of the ledger.</param>
/// <param name="Weight">How often, and on which side, it counts in the sum.</param>
internal readonly record struct Term(int Index, int Weight);
