namespace SendVoice.Core.Summaries;

/// <summary>Counts by a code; a code that never came counts 0.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int this[string code] => _counts.GetValueOrDefault(code);

    public void Add(string code) => _counts[code] = this[code] + 1;
}
