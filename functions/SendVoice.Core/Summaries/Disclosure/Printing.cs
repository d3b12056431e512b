namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>What may be printed of a <see cref="Ledger"/>.</summary>
public sealed class Printing
{
    private readonly Dictionary<string, Printed> _figures;

    internal Printing(IEnumerable<KeyValuePair<string, Printed>> figures) => _figures = new(figures, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The ledger had no such count.</exception>
    public Printed this[string key] => _figures[key];

    public Printed this[Entry entry] => _figures[entry.Key];

    /// <summary>By key, as a later issue needs them.</summary>
    public IReadOnlyDictionary<string, Printed> Figures => _figures;

    public PreviousIssue AsPreviousIssue() => new(_figures);
}
