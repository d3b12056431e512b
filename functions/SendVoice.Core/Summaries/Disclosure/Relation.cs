namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>Something readers know about counts: the weighted sum of some of them lies between two numbers, ends included.</summary>
internal sealed record Relation(IReadOnlyList<Term> Terms, int Minimum, int Maximum)
{
    /// <summary>Far beyond any sum of counts, and far from overflow.</summary>
    public const int Unbounded = int.MaxValue / 4;

    /// <summary>How far the sum at the given values is outside the bounds: negative is too small, positive too large, 0 is fine.</summary>
    public int Excess(ReadOnlySpan<int> values)
    {
        var sum = 0;
        foreach (var term in Terms)
            sum += term.Weight * values[term.Index];
        return sum < Minimum ? sum - Minimum : sum > Maximum ? sum - Maximum : 0;
    }
}
