namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>
/// A curious reader of a draft, who knows the rules, has the issue before this one, and can tell a count hidden for its own
/// sake (1 to one under the threshold) from one hidden to protect another (1 or more).
/// </summary>
internal sealed class Reader
{
    private readonly Draft _draft;
    private readonly FeasibleSearch _search;
    private readonly int[] _truth;
    private readonly int _offset;
    private readonly int _ceiling;

    public Reader(Draft draft)
    {
        _draft = draft;
        _offset = draft.Ledger.Entries.Count;
        _ceiling = draft.Ledger.Entries.Select(entry => entry.Count).DefaultIfEmpty().Max() + draft.Threshold;
        (_search, _truth) = draft.Previous is null ? (new(draft.Ledger.Relations), Counts(draft, [])) : WithPrevious();
    }

    /// <summary>Whether only one number fits a hidden count of this issue.</summary>
    public bool CanWorkOut(Entry entry) => IsPinned(entry.Index);

    /// <summary>Whether this issue leaves only one number for a count that the previous one hid.</summary>
    public bool CanWorkOutPrevious(Entry entry) =>
        _draft.Previous is { } previous && previous[entry].IsHidden && IsPinned(entry.Index + _offset);

    private static int[] Counts(Draft draft, ReadOnlySpan<int> previous) => [.. draft.Ledger.Entries.Select(entry => entry.Count), .. previous];

    private bool IsPinned(int index)
    {
        var (low, high) = Knowledge(_draft.Ledger.Entries.Select(entry => Range(entry)));
        var value = _truth[index];
        return !Exists(low, high, index, low[index], value - 1) && !Exists(low, high, index, value + 1, high[index]);
    }

    private bool Exists(int[] low, int[] high, int index, int from, int to)
    {
        if (from > to)
            return false;

        var (narrowLow, narrowHigh) = (low.ToArray(), high.ToArray());
        (narrowLow[index], narrowHigh[index]) = (from, to);
        return _search.Find(narrowLow, narrowHigh, _truth) is not null;
    }

    /// <summary>What one count of this issue can be, looked at by itself.</summary>
    private (int Low, int High) Range(Entry entry)
    {
        var printed = _draft[entry];
        if (printed.Value is { } number)
            return (number, number);

        if (!printed.IsHidden)
            return (0, _ceiling);

        var (low, high) = (Math.Max(1, entry.AtLeast), _draft.IsSmall(entry) ? _draft.Threshold - 1 : _ceiling);
        var change = _draft.SmallChange(entry);
        var before = entry.Count - change;
        return change switch
        {
            > 0 => (Math.Max(low, before + 1), Math.Min(high, before + _draft.Threshold - 1)),
            < 0 => (Math.Max(low, before - _draft.Threshold + 1), Math.Min(high, before - 1)),
            _ => (low, high),
        };
    }

    private (int Low, int High) PreviousRange(Entry entry)
    {
        var printed = _draft.Previous![entry];
        return printed.Value is { } number ? (number, number) : (printed.IsHidden ? 1 : 0, _ceiling);
    }

    private (int[] Low, int[] High) Knowledge(IEnumerable<(int Low, int High)> current)
    {
        var ranges = current.ToList();
        if (_draft.Previous is not null)
            ranges.AddRange(_draft.Ledger.Entries.Select(PreviousRange));
        return ([.. ranges.Select(range => range.Low)], [.. ranges.Select(range => range.High)]);
    }

    /// <summary>
    /// The old issue has the same relations between its own counts; and counts only grow, unless the figures show that some were taken back.
    /// </summary>
    private (FeasibleSearch Search, int[] Truth) WithPrevious()
    {
        var entries = _draft.Ledger.Entries;
        var old = _draft.Ledger.Relations.Select(relation =>
            relation with { Terms = [.. relation.Terms.Select(term => term with { Index = term.Index + _offset })] });
        List<Relation> relations = [.. _draft.Ledger.Relations, .. old];
        var growth = entries.Select(entry => new Relation([new(entry.Index + _offset, 1), new(entry.Index, -1)], -Relation.Unbounded, 0));

        var (low, high) = Knowledge(entries.Select(entry => (entry.Count, entry.Count)));
        var guess = Counts(_draft, [.. entries.Select(entry => Math.Min(PreviousRange(entry).High, entry.Count))]);
        var growing = new FeasibleSearch([.. relations, .. growth]);
        if (growing.Find(low, high, guess) is { } grown)
            return (growing, grown);

        var free = new FeasibleSearch(relations);
        return (free, free.Find(low, high, guess) ?? guess);
    }
}
