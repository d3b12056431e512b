namespace SendVoice.Core.Anonymising.Training;

/// <summary>Draws names at random.</summary>
/// <param name="sources">The names.</param>
/// <param name="random">What decides. A name costs it the same number of draws whichever name it is, unless some are misspelt.</param>
/// <param name="misspeltShare">How many of the names longer than three letters are misspelt, from 0 to 1.</param>
internal sealed class SurrogateDraw(SurrogateSources sources, Random random, double misspeltShare)
{
    private const string Letters = "aeiouyhkst";

    public string GivenName() => Name(sources.GivenNames);

    public string Surname() => Name(sources.Surnames);

    public string Place() => Any(sources.Places);

    public string Setting() => Any(sources.Settings);

    public char Initial() => (char)('A' + random.Next(26));

    public bool Chance(double share) => random.NextDouble() < share;

    private string Name(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        while (true)
        {
            var name = Any(Any(groups)).Trim();
            if (name.Length > 1 && char.IsLetter(name[0]) && !name.Contains(' ', StringComparison.Ordinal))
                return misspeltShare > 0 && name.Length > 3 && Chance(misspeltShare) ? Misspell(name) : name;
        }
    }

    /// <summary>A letter dropped, doubled, swapped with the next or exchanged for another.</summary>
    private string Misspell(string name)
    {
        var at = random.Next(1, name.Length - 1);
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => $"{name[..at]}{Letters[random.Next(Letters.Length)]}{name[(at + 1)..]}",
        };
    }

    private T Any<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
