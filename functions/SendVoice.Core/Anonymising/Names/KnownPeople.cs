namespace SendVoice.Core.Anonymising.Names;

/// <summary>The people of one comment as they come up, found by their names without comparing each with each.</summary>
internal sealed class KnownPeople
{
    private const int LettersShared = 3;

    /// <summary>Among more people whose names begin alike nobody could tell whom a nickname means.</summary>
    private const int MostAlike = 32;

    private readonly List<List<string>> _people = [];
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);

    /// <summary>Who has a name that begins with these letters, in the order they came up.</summary>
    private readonly Dictionary<string, List<int>> _byStart = new(StringComparer.Ordinal);

    public int Count => _people.Count;

    /// <summary>The person these words mean: the same first name, or a part of a longer name that was given; otherwise somebody new.</summary>
    /// <param name="parts">Never more words than any name asked for before.</param>
    public int IndexOf(List<string> parts)
    {
        var whole = string.Join(' ', parts);
        var known = _whole.GetValueOrDefault(whole, -1);
        foreach (var person in parts.Count == 0 ? [] : _byStart.GetValueOrDefault(StartOf(parts[0]), []))
        {
            if (person == known || PersonName.IsSame(_people[person], parts))
                return person;
        }

        return known >= 0 ? known : Add(parts, whole);
    }

    private int Add(List<string> parts, string whole)
    {
        var person = _people.Count;
        _people.Add(parts);
        _whole.Add(whole, person);
        foreach (var start in parts.Select(StartOf).Distinct(StringComparer.Ordinal))
        {
            if (!_byStart.TryGetValue(start, out var alike))
                _byStart[start] = alike = [];
            if (alike.Count < MostAlike)
                alike.Add(person);
        }

        return person;
    }

    /// <summary>Two names that mean one person begin with the same letters: see <see cref="PersonName"/>.</summary>
    private static string StartOf(string part) => part.Length <= LettersShared ? part : part[..LettersShared];
}
