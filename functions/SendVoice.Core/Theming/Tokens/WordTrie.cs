namespace SendVoice.Core.Theming.Tokens;

/// <summary>Finds what is known of a word in one walk over its letters, whole words and beginnings alike.</summary>
internal sealed class WordTrie
{
    private readonly byte[] _columns = new byte[char.MaxValue + 1];
    private readonly List<int[]> _next = [];
    private readonly List<SortedSet<int>> _whole = [];
    private readonly List<SortedSet<int>> _beginnings = [];
    private readonly int _width;
    private WordEntry[] _ended = [];
    private WordEntry[] _passed = [];

    /// <param name="letters">Every letter that the words to be added are made of.</param>
    public WordTrie(IEnumerable<char> letters)
    {
        byte column = 0;
        foreach (var letter in letters.Distinct())
            _columns[letter] = checked(++column);
        _width = column + 1;
        AddNode();
    }

    /// <param name="word">The word as it is compared.</param>
    /// <param name="isBeginning">Whether longer words that begin with it are meant too.</param>
    /// <param name="number">Number of the class it is of.</param>
    public void Add(string word, bool isBeginning, int number)
    {
        var node = 0;
        foreach (var letter in word)
        {
            var column = _columns[letter];
            if (_next[node][column] == 0)
                _next[node][column] = AddNode();
            node = _next[node][column];
        }

        (isBeginning ? _beginnings : _whole)[node].Add(number);
    }

    /// <summary>Settles the entry of every node once all words are in.</summary>
    public void Freeze(Func<IReadOnlyCollection<int>, WordEntry> entryOf)
    {
        _ended = new WordEntry[_next.Count];
        _passed = new WordEntry[_next.Count];
        // A child is always made after its parent, so what a parent passes on is there in time.
        for (var node = 0; node < _next.Count; node++)
        {
            foreach (var child in _next[node].Where(child => child != 0))
                _beginnings[child].UnionWith(_beginnings[node]);
            _passed[node] = _beginnings[node].Count == 0 ? WordEntry.Unknown : entryOf(_beginnings[node]);
            _ended[node] = _whole[node].Count == 0 ? _passed[node] : entryOf([.. _beginnings[node].Union(_whole[node]).Order()]);
        }
    }

    public WordEntry Find(ReadOnlySpan<char> word)
    {
        var node = 0;
        foreach (var letter in word)
        {
            var next = _next[node][_columns[letter]];
            if (next == 0)
                return _passed[node];
            node = next;
        }

        return _ended[node];
    }

    private int AddNode()
    {
        _next.Add(new int[_width]);
        _whole.Add([]);
        _beginnings.Add([]);
        return _next.Count - 1;
    }
}
