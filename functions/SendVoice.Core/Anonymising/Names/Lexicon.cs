using System.Diagnostics.CodeAnalysis;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;
using SendVoice.Core.Areas;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Phrases that are recognised word by word whatever their case and apostrophes: those that stay, or the settings an area knows.</summary>
internal sealed class Lexicon
{
    /// <summary>Longer than any word of a phrase.</summary>
    private const int LongestPossessive = 64;

    /// <summary>By first word, the longest first.</summary>
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);

    /// <summary>A bit for each hash of a first word: most words are none of them, which is known without a look-up.</summary>
    private readonly ulong[] _firsts = new ulong[256];
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Lexicon(IEnumerable<string> common, params IEnumerable<string> own)
    {
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        Add(common, isOwn: false);
        Add(own, isOwn: true);
    }

    private void Add(IEnumerable<string> phrases, bool isOwn)
    {
        foreach (var words in phrases.Select(Words).Where(static words => words.Length > 0 && words[0].Length > 0))
        {
            var hash = FeatureHash.Of(words[0]);
            _firsts[(hash >> 6) & 255] |= 1UL << (int)(hash & 63);
            if (!_phrases.TryGetValue(words[0], out var sameStart))
                _phrases[words[0]] = sameStart = [];
            sameStart.Add(new(words, isOwn));
            sameStart.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>What is never masked anywhere.</summary>
    public static Lexicon Common { get; } = new(WordSets.Shipped.Kept);

    /// <summary>What is never masked in an area: the common phrases, the area's own name and council, and what its settings list.</summary>
    public static Lexicon KeptIn(Area area) => new(WordSets.Shipped.Kept, [.. area.KeepNames, area.Name, area.Council]);

    /// <summary>What is never masked where an area of this name is all that is known of it.</summary>
    public static Lexicon CommonAnd(string area) => new(WordSets.Shipped.Kept, area);

    public static Lexicon Of(IEnumerable<string> phrases) => new(phrases);

    /// <summary>How many tokens from here make one of the phrases; 0 when none does. A dot, stroke or line end inside breaks a phrase.</summary>
    public int LengthAt(PreparedText text, int at) => LengthAt(text, at, out _);

    /// <inheritdoc cref="LengthAt(PreparedText, int)"/>
    /// <param name="isOwn">It is one of the area's own names.</param>
    public int LengthAt(PreparedText text, int at, out bool isOwn)
    {
        isOwn = false;
        if (!TryFind(text.Tokens[at], out var candidates))
            return 0;
        foreach (var phrase in candidates)
        {
            if (!Matches(text, at, phrase.Words))
                continue;
            isOwn = phrase.IsOwn;
            return phrase.Words.Length;
        }

        return 0;
    }

    private bool TryFind(in Token token, [NotNullWhen(true)] out List<Phrase>? candidates)
    {
        candidates = null;
        var bare = token.Facts.Bare;
        var hash = token.Facts.BareHash;
        if (!IsPossessive(token))
            return (_firsts[(hash >> 6) & 255] >> (int)(hash & 63) & 1) != 0 && _phrases.TryGetValue(bare, out candidates);
        var word = token.Word;
        Span<char> plain = stackalloc char[Math.Min(word.Length, LongestPossessive) + 1];
        word.AsSpan(0, plain.Length - 1).CopyTo(plain);
        plain[^1] = 's';
        return _lookup.TryGetValue(plain, out candidates);
    }

    private static bool Matches(PreparedText text, int at, string[] words)
    {
        if (at + words.Length > text.Tokens.Length)
            return false;
        for (var step = 1; step < words.Length; step++)
        {
            ref readonly var token = ref text.Tokens[at + step];
            if (token.Start - text.Tokens[at + step - 1].FullEnd > 2 || !IsWritten(token, words[step]))
                return false;
        }

        return true;
    }

    private static string[] Words(string phrase)
    {
        var tokens = PreparedText.From(phrase, []).Tokens;
        var words = new string[tokens.Length];
        for (var at = 0; at < words.Length; at++)
            words[at] = IsPossessive(tokens[at]) ? tokens[at].Word + "s" : tokens[at].Facts.Bare;
        return words;
    }

    /// <summary>With a possessive's s but no apostrophe: "St Mary's", "St Marys" and "st mary's" are one.</summary>
    private static bool IsWritten(in Token token, string plain) => IsPossessive(token)
        ? plain.Length == token.Word.Length + 1 && plain[^1] == 's' && plain.StartsWith(token.Word, StringComparison.Ordinal)
        : string.Equals(token.Facts.Bare, plain, StringComparison.Ordinal);

    private static bool IsPossessive(in Token token) => token.FullEnd - token.End == 2 && token.IsPossessive;

    private readonly record struct Phrase(string[] Words, bool IsOwn);
}
