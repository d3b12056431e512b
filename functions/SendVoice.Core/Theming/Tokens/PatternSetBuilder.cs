namespace SendVoice.Core.Theming.Tokens;

/// <summary>
/// Builds a <see cref="PatternSet"/> from phrases as people write them down:
/// <list type="bullet">
/// <item><c>taxi late</c>: these words, side by side, in one sentence;</item>
/// <item><c>taxi/minibus/bus</c>: any of these;</item>
/// <item><c>bull*</c>: any word that begins so;</item>
/// <item><c>@family</c>: any word of a named set;</item>
/// <item><c>rings?</c>: the word may be missing;</item>
/// <item><c>..</c> and <c>...</c>: up to three, and up to six, other words may stand between.</item>
/// </list>
/// </summary>
/// <param name="sets">Named sets of words, each a list parted by spaces; a word may end in <c>*</c>.</param>
public sealed class PatternSetBuilder(IReadOnlyDictionary<string, string> sets)
{
    private readonly List<Pattern> _patterns = [];
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly List<string[]> _members = [];

    /// <param name="phrase">In the notation above.</param>
    /// <param name="label">Handed back with every match.</param>
    /// <exception cref="FormatException">The phrase cannot be read; the message holds it.</exception>
    public void Add(string phrase, int label)
    {
        foreach (var variant in PatternNotation.Variants(phrase))
        {
            var classes = variant.Select(element => ClassOf(element.Text, phrase)).ToArray();
            var gaps = variant.Select(element => element.Gap).ToArray();
            var anchor = Enumerable.Range(0, classes.Length).MinBy(index => WordFrequency.CostOf(_members[classes[index]]));
            _patterns.Add(new(label, classes, gaps, anchor));
        }
    }

    public PatternSet Build()
    {
        var trie = new WordTrie(_members.SelectMany(words => words).SelectMany(word => word.TrimEnd('*')));
        for (var number = 0; number < _members.Count; number++)
        {
            foreach (var word in _members[number])
                trie.Add(word.TrimEnd('*'), word.EndsWith('*'), number);
        }

        var anchored = _patterns.ToLookup(pattern => pattern.Classes[pattern.Anchor]);
        trie.Freeze(numbers => new([.. numbers], [.. numbers.SelectMany(number => anchored[number])]));
        return new(trie);
    }

    private int ClassOf(string element, string phrase)
    {
        var words = element.Split('/').SelectMany(part => Expand(part, phrase)).Distinct(StringComparer.Ordinal).ToArray();
        var key = string.Join('/', words.Order(StringComparer.Ordinal));
        if (_classes.TryGetValue(key, out var number))
            return number;
        _members.Add(words);
        return _classes[key] = _members.Count - 1;
    }

    private string[] Expand(string part, string phrase)
    {
        if (!part.StartsWith('@'))
            return [PatternNotation.Compared(part, phrase)];
        return sets.TryGetValue(part[1..], out var words)
            ? [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => PatternNotation.Compared(word, phrase))]
            : throw new FormatException($"'{phrase}' names the set '{part}', which is not there.");
    }
}
