namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>The worst of any number of mistakes, in the memory of a few: leaks, then partial leaks, then false masks, those of most words first.</summary>
/// <param name="most">How many are kept.</param>
public sealed class WorstMistakes(int most)
{
    private readonly List<Mistake> _kept = [];

    /// <summary>The worst first; equally bad ones in the order in which they came.</summary>
    public IReadOnlyList<Mistake> InOrder => [.. Sorted()];

    public void Add(Mistake mistake)
    {
        _kept.Add(mistake);
        if (_kept.Count > 2 * most + 16)
            Trim();
    }

    public void Add(WorstMistakes others)
    {
        foreach (var mistake in others._kept)
            Add(mistake);
    }

    private void Trim()
    {
        var worst = Sorted().ToList();
        _kept.Clear();
        _kept.AddRange(worst);
    }

    /// <summary>The sort is stable.</summary>
    private IEnumerable<Mistake> Sorted() => _kept.OrderBy(static mistake => mistake.Kind).ThenByDescending(static mistake => mistake.Words).Take(most);
}
