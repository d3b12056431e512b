namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>A whole and the parts that make it up exactly.</summary>
internal sealed record Total(Entry Whole, IReadOnlyList<Entry> Parts);
