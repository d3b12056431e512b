namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>
/// Looks for whole numbers that fit every relation: what a reader with paper and patience could do. The answer "yes" is always
/// backed by such numbers. The answer "no" is exact until the search has taken <see cref="Steps"/> steps; after that it
/// means "not found", and the caller, who hides more on "no", errs on the safe side.
/// </summary>
internal sealed class FeasibleSearch
{
    private const int Steps = 400;
    private readonly IReadOnlyList<Relation> _relations;
    private int _stepsLeft;

    public FeasibleSearch(IReadOnlyList<Relation> relations) => _relations = relations;

    /// <summary>Numbers within the bounds that fit every relation, near the guess if possible; null when there are none.</summary>
    public int[]? Find(int[] low, int[] high, int[] guess)
    {
        _stepsLeft = Steps;
        return Solve([.. low], [.. high], guess);
    }

    private int[]? Solve(int[] low, int[] high, int[] guess)
    {
        if (_stepsLeft-- <= 0 || !Bounds.Tighten(_relations, low, high))
            return null;

        var values = new int[guess.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Math.Clamp(guess[i], low[i], high[i]);

        var broken = _relations.FirstOrDefault(relation => relation.Excess(values) != 0);
        return broken is null ? values : Branch(broken, low, high, values);
    }

    /// <summary>Moves one count of the broken relation the way that mends it; failing that, rules that way out and goes on.</summary>
    private int[]? Branch(Relation broken, int[] low, int[] high, int[] values)
    {
        var excess = broken.Excess(values);
        foreach (var term in broken.Terms)
        {
            var up = excess < 0 == term.Weight > 0;
            var at = values[term.Index];
            if (up ? at == high[term.Index] : at == low[term.Index])
                continue;

            var step = Math.Max(1, Math.Abs(excess / term.Weight));
            var guess = values.ToArray();
            guess[term.Index] = up ? at + step : at - step;
            return up
                ? Solve(With(low, term.Index, at + 1), [.. high], guess) ?? Solve([.. low], With(high, term.Index, at), values)
                : Solve([.. low], With(high, term.Index, at - 1), guess) ?? Solve(With(low, term.Index, at), [.. high], values);
        }

        return null;
    }

    private static int[] With(int[] bounds, int index, int value)
    {
        var copy = bounds.ToArray();
        copy[index] = value;
        return copy;
    }
}
