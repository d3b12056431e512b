using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Summaries;

/// <param name="Code">Stable, as stored and exported.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Count">What may be printed.</param>
public sealed record BreakdownRow(string Code, string Label, Printed Count);
