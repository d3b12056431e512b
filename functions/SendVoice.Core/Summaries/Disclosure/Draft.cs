namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>An issue in the making: which counts are printed, hidden or left out so far. Counts only ever go out of sight.</summary>
internal sealed class Draft
{
    private readonly Printed[] _printed;

    public Draft(Ledger ledger, int threshold, PreviousIssue? previous)
    {
        (Ledger, Threshold, Previous) = (ledger, threshold, previous);
        _printed = [.. ledger.Entries.Select(entry => entry.IsPrintable ? Printed.Number(entry.Count) : Printed.LeftOut)];
    }

    public Ledger Ledger { get; }

    public int Threshold { get; }

    public PreviousIssue? Previous { get; }

    public Printed this[Entry entry] => _printed[entry.Index];

    /// <summary>A count that can still be hidden: true zeros always print.</summary>
    public bool CanHide(Entry entry) => _printed[entry.Index].Value is > 0;

    public bool IsSmall(Entry entry) => entry.Count > 0 && entry.Count < Threshold;

    /// <summary>By how much the count moved since it was last printed, if readers can see that few comments made the difference; else 0.</summary>
    public int SmallChange(Entry entry)
    {
        var change = Previous?[entry].Value is { } before ? entry.Count - before : 0;
        return Math.Abs(change) < Threshold ? change : 0;
    }

    public void Hide(Entry entry)
    {
        if (!CanHide(entry))
            return;

        _printed[entry.Index] = Printed.Hidden;
        foreach (var detail in Ledger.Details.Where(detail => detail.Whole == entry))
            LeaveOut(detail);
    }

    public void LeaveOut(Total detail)
    {
        foreach (var part in detail.Parts)
        {
            _printed[part.Index] = Printed.LeftOut;
            foreach (var deeper in Ledger.Details.Where(other => other.Whole == part))
                LeaveOut(deeper);
        }
    }

    /// <summary>Runs a question against the draft as it would be with the count hidden too.</summary>
    public bool WouldBe(Entry hidden, Func<bool> question)
    {
        var before = _printed.ToArray();
        Hide(hidden);
        var answer = question();
        before.CopyTo(_printed, 0);
        return answer;
    }

    public Printing Print() => new(Ledger.Entries.Select(entry => KeyValuePair.Create(entry.Key, this[entry])));
}
