namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>
/// What was printed the last time the same cumulative figures were issued: the same month issued again, or a year to date. Readers keep the old
/// issue and subtract it from the new one, so a difference counts as one more figure they can see.
/// </summary>
/// <param name="Figures">By the keys of the ledger. A count that is missing was not printed.</param>
public sealed record PreviousIssue(IReadOnlyDictionary<string, Printed> Figures)
{
    internal Printed this[Entry entry] => Figures.GetValueOrDefault(entry.Key, Printed.LeftOut);
}
