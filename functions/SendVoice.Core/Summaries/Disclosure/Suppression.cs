namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>
/// Decides what may be printed of a ledger. Counts under the threshold are hidden; then further counts, the smallest that help first,
/// until every hidden count could be at least two numbers for a reader who knows all that a <see cref="Ledger"/> relates and the issue before,
/// and until the hidden counts of a total are together no small number either. A true zero prints.
/// </summary>
/// <remarks>
/// This is the cell suppression problem of official statistics with its audit: hiding more only widens what a reader must think possible, so a count
/// once found safe stays safe and is audited once. The choice of counts is good, not provably the fewest.
/// </remarks>
public sealed class Suppression
{
    /// <summary>Under this, a hidden count would be known to be 1.</summary>
    public const int SmallestThreshold = 3;

    private readonly Draft _draft;
    private readonly Reader _reader;
    private readonly Queue<Entry> _toAudit = new();

    private Suppression(Draft draft) => (_draft, _reader) = (draft, new(draft));

    /// <param name="ledger">All that one issue prints and all that relates it.</param>
    /// <param name="threshold">The smallest count that may be printed; at least <see cref="SmallestThreshold"/>.</param>
    /// <param name="previous">What was printed the last time, when the figures are cumulative.</param>
    /// <param name="closer">
    /// The same ledger as printed for a closer circle of readers. What is hidden from them stays hidden here, so that nobody gains by holding both.
    /// </param>
    public static Printing Apply(Ledger ledger, int threshold, PreviousIssue? previous = null, Printing? closer = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, SmallestThreshold);
        var suppression = new Suppression(new(ledger, threshold, previous));
        suppression.HideSmall(closer);
        suppression.Protect();
        return suppression._draft.Print();
    }

    private void HideSmall(Printing? closer)
    {
        foreach (var entry in _draft.Ledger.Entries)
        {
            if (_draft.IsSmall(entry) || _draft.SmallChange(entry) != 0 || closer?[entry] is { IsHidden: true })
                Hide(entry);
        }

        foreach (var detail in _draft.Ledger.Details.Where(detail => closer is not null && detail.Parts.All(part => closer[part].IsLeftOut)))
            _draft.LeaveOut(detail);

        foreach (var entry in _draft.Ledger.Entries.Where(entry => _draft.Previous?[entry].IsHidden == true))
            _toAudit.Enqueue(entry);
    }

    private void Protect()
    {
        do
        {
            while (_toAudit.TryDequeue(out var entry))
                Protect(entry);
        }
        while (_draft.Ledger.Totals.Any(HideMoreOf));
    }

    private void Protect(Entry entry)
    {
        while (IsGivenAway(entry))
        {
            if (Accomplice(entry) is { } other)
                Hide(other);
            else if (!LeaveOutBreakdownOf(entry))
                return;
        }
    }

    private bool IsGivenAway(Entry entry) =>
        (_draft[entry].IsHidden && _reader.CanWorkOut(entry)) || _reader.CanWorkOutPrevious(entry);

    /// <summary>
    /// The smallest count whose hiding protects the entry; failing that, the smallest beside it; none when all beside it are gone. A total
    /// comes last, and never for the sake of its own breakdown: that is left out instead.
    /// </summary>
    private Entry? Accomplice(Entry entry)
    {
        var ledger = _draft.Ledger;
        var wholes = ledger.Totals.Where(total => total.Parts.Contains(entry)).Select(total => total.Whole).ToHashSet();
        var isDetail = ledger.Details.Any(detail => detail.Parts.Contains(entry));
        var beside = ledger.Beside(entry)
            .Where(other => _draft.CanHide(other) && !(isDetail && wholes.Contains(other)))
            .OrderBy(wholes.Contains)
            .ThenBy(other => other.Count)
            .ToList();
        return beside.Find(other => _draft.WouldBe(other, () => !IsGivenAway(entry))) ?? beside.FirstOrDefault();
    }

    private bool LeaveOutBreakdownOf(Entry entry)
    {
        var detail = _draft.Ledger.Details.FirstOrDefault(detail => detail.Parts.Contains(entry) && !_draft[entry].IsLeftOut);
        if (detail is not null)
            _draft.LeaveOut(detail);
        return detail is not null;
    }

    /// <summary>When all that is hidden of a printed total adds up to a small number, hides one count more.</summary>
    private bool HideMoreOf(Total total)
    {
        if (_draft[total.Whole].Value is not > 0 || !total.Parts.Any(part => _draft[part].IsHidden))
            return false;

        var rest = total.Parts.Where(part => _draft[part].Value is null).Sum(part => part.Count);
        var next = rest < _draft.Threshold ? total.Parts.Where(_draft.CanHide).MinBy(part => part.Count) : null;
        if (next is not null)
            Hide(next);
        return next is not null;
    }

    private void Hide(Entry entry)
    {
        if (!_draft.CanHide(entry))
            return;

        _draft.Hide(entry);
        _toAudit.Enqueue(entry);
    }
}
