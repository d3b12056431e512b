namespace SendVoice.Core.Anonymising.Names;

/// <summary>The names found in one comment, looked up by word, stem and nickname without comparing each with each.</summary>
internal sealed class FoundNames
{
    /// <summary>A nickname shares at least this many letters with the full name.</summary>
    public const int ShortestStem = 3;

    /// <summary>No nickname is longer.</summary>
    private const int LongestNickname = 24;

    private readonly Dictionary<string, SpanType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpanType>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>What the names begin with, as far as a nickname goes; made when it is first asked for.</summary>
    private Dictionary<string, SpanType>? _starts;

    public FoundNames() => _lookup = _types.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => _types.Count == 0;

    /// <summary>The word and, when hyphens join it, its parts.</summary>
    public void Add(string word, SpanType type)
    {
        _types[word] = type;
        if (!word.Contains('-', StringComparison.Ordinal))
            return;
        foreach (var part in word.Split('-').Where(static part => part.Length >= ShortestStem && !part.Contains('\'', StringComparison.Ordinal)))
            _types.TryAdd(part, type);
    }

    public bool TryGet(ReadOnlySpan<char> word, out SpanType type) => _lookup.TryGetValue(word, out type);

    /// <summary>The type of a name that the word begins, or that begins the word.</summary>
    public SpanType? OfNickname(ReadOnlySpan<char> word)
    {
        _starts ??= Starts();
        if (word.Length <= LongestNickname && _starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var type))
            return type;
        for (var length = ShortestStem; length < Math.Min(word.Length, LongestNickname + 1); length++)
        {
            if (_lookup.TryGetValue(word[..length], out type))
                return type;
        }

        return null;
    }

    private Dictionary<string, SpanType> Starts()
    {
        var starts = new Dictionary<string, SpanType>(StringComparer.Ordinal);
        foreach (var (name, type) in _types)
        {
            for (var length = ShortestStem; length <= Math.Min(name.Length, LongestNickname); length++)
                starts.TryAdd(name[..length], type);
        }

        return starts;
    }
}
