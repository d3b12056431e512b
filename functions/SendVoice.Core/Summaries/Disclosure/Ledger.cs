namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>
/// Every count one issue may print, and everything its readers know about how those counts hang together. Disclosure control
/// works on the whole ledger at once, because a count hidden in one table can be given away by another.
/// </summary>
public sealed class Ledger
{
    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<Relation> _relations = [];
    private readonly List<Total> _totals = [];
    private readonly List<Total> _details = [];

    public IReadOnlyList<Entry> Entries => _entries;

    internal IReadOnlyList<Relation> Relations => _relations;

    internal IReadOnlyList<Total> Totals => _totals;

    internal IReadOnlyList<Total> Details => _details;

    /// <summary>A count to be printed if it may be.</summary>
    /// <param name="key">Unique in this ledger.</param>
    /// <param name="count">The true count, 0 or more.</param>
    /// <param name="atLeast">What the rest of the page gives away about it.</param>
    public Entry Add(string key, int count, int atLeast = 0) => Add(key, count, isPrintable: true, atLeast);

    /// <summary>A count that is never printed, although readers know that it exists and how it relates to others.</summary>
    public Entry AddUnprinted(string key, int count) => Add(key, count, isPrintable: false, atLeast: 0);

    /// <summary>The parts make up the whole exactly.</summary>
    public void Sum(Entry whole, IReadOnlyList<Entry> parts)
    {
        _totals.Add(new(whole, parts));
        Relate(parts, whole, 1, 0, 0);
    }

    /// <summary>
    /// As <see cref="Sum"/>, for a breakdown that is shown only beside its whole: where the whole is too small to print, so is the breakdown,
    /// zeros included.
    /// </summary>
    public void Breakdown(Entry whole, IReadOnlyList<Entry> parts)
    {
        Sum(whole, parts);
        _details.Add(new(whole, parts));
    }

    /// <summary>What the part counts is among what the whole counts.</summary>
    public void Within(Entry part, Entry whole) => Relate([part], whole, 1, -Relation.Unbounded, 0);

    /// <summary>Together the parts count everything in the whole at least once, and nothing more than <paramref name="times"/> times.</summary>
    public void Cover(Entry whole, IReadOnlyList<Entry> parts, int times)
    {
        Relate(parts, whole, 1, 0, Relation.Unbounded);
        Relate(parts, whole, times, -Relation.Unbounded, 0);
    }

    /// <summary>All counts that some relation ties to this one, itself included.</summary>
    internal IEnumerable<Entry> Beside(Entry entry) =>
        _relations.Where(relation => relation.Terms.Any(term => term.Index == entry.Index))
            .SelectMany(relation => relation.Terms)
            .Select(term => _entries[term.Index])
            .Distinct();

    private Entry Add(string key, int count, bool isPrintable, int atLeast)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, count);
        if (!_keys.Add(key))
            throw new ArgumentException($"The ledger has a count named {key} already.", nameof(key));

        var entry = new Entry(_entries.Count, key, count, isPrintable, atLeast);
        _entries.Add(entry);
        return entry;
    }

    private void Relate(IReadOnlyList<Entry> parts, Entry whole, int wholeWeight, int minimum, int maximum)
    {
        List<Term> terms = [.. parts.Select(part => new Term(part.Index, 1)), new(whole.Index, -wholeWeight)];
        _relations.Add(new(terms, minimum, maximum));
    }
}
