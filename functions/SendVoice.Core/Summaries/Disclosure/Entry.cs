namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>One count in a <see cref="Ledger"/>.</summary>
/// <param name="Index">Its place in the ledger.</param>
/// <param name="Key">Names it within the ledger and from one issue to the next, for example <c>theme/transport</c>.</param>
/// <param name="Count">The true count; never leaves the ledger unless it may be printed.</param>
/// <param name="IsPrintable">False for a count that is never printed, only known to exist.</param>
/// <param name="AtLeast">What readers know from elsewhere on the page: three quotes mean at least three comments.</param>
public sealed record Entry(int Index, string Key, int Count, bool IsPrintable, int AtLeast)
{
    /// <summary>Without the count, so that no log or message carries it.</summary>
    public override string ToString() => Key;
}
