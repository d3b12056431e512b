using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>What a word says of its own tag and of its neighbours' tags, wherever it stands.</summary>
internal sealed class WordFeatures
{
    /// <summary>How far a word speaks for the tags of its neighbours.</summary>
    public const int Reach = 2;

    private const uint Number = 99;
    private readonly WordFacts _facts;
    private readonly string _word;

    public WordFeatures(WordFacts facts)
    {
        var isNumber = facts.Word.AsSpan().ContainsAnyInRange('0', '9');
        _facts = facts;
        _word = isNumber ? string.Concat(facts.Word.Select(static unit => char.IsAsciiDigit(unit) ? '0' : unit)) : facts.Word;
        Word = FeatureHash.Of(_word);
        Groups = (uint)facts.Groups;
        Spelling = isNumber ? Number : Levels(facts.Likeness, 5);
    }

    /// <summary>Stands for the word itself; digits are all alike.</summary>
    public uint Word { get; }

    public uint Groups { get; }

    /// <summary>How the spelling reads, in few levels.</summary>
    public uint Spelling { get; }

    /// <summary>The buckets that this word lends to the token for which it stands at the offset, from <c>-Reach</c> to <c>Reach</c>; 0 is for its own tag.</summary>
    public int[] Buckets(int offset)
    {
        var hashes = new List<uint>(Around(_facts));
        if (Math.Abs(offset) <= 1)
            hashes.AddRange(Spellings(_facts));
        if (offset == 0)
            hashes.AddRange(Letters(_facts, _word));
        return [.. hashes.Select(hash => FeatureHash.Bucket(FeatureHash.Mix((uint)(100 + offset), hash)))];
    }

    private IEnumerable<uint> Around(WordFacts facts)
    {
        yield return FeatureHash.Mix(1, Word);
        yield return FeatureHash.Mix(2, Spelling);
        for (var bit = 0; bit < 32; bit++)
        {
            if ((Groups >> bit & 1) != 0)
                yield return FeatureHash.Mix(3, (uint)bit);
        }

        yield return FeatureHash.Mix(4, Level(facts.Likeness.Place, 5));
        yield return FeatureHash.Mix(5, Level(facts.Likeness.Setting, 5));
    }

    private static IEnumerable<uint> Spellings(WordFacts facts)
    {
        yield return FeatureHash.Mix(6, Levels(facts.Likeness, 10));
        yield return FeatureHash.Mix(7, Levels(facts.Likeness, 6), Level(facts.Likeness.Place, 6));
    }

    private static IEnumerable<uint> Letters(WordFacts facts, string word)
    {
        for (var length = 2; length <= 4; length++)
            yield return FeatureHash.Mix(8, (uint)length, FeatureHash.Of(word.AsSpan(Math.Max(0, word.Length - length))));
        for (var length = 3; length <= 4; length++)
            yield return FeatureHash.Mix(9, (uint)length, FeatureHash.Of(word.AsSpan(0, Math.Min(length, word.Length))));
        yield return FeatureHash.Mix(10, (uint)Math.Min(word.Length, 12));
        yield return FeatureHash.Mix(11, Level(facts.Likeness.Setting, 8), Level(facts.Likeness.Word, 8));
        if (facts.Owner == default)
            yield break;
        yield return FeatureHash.Mix(12, Levels(facts.Owner, 6));
        yield return FeatureHash.Mix(13, Levels(facts.Owner, 5), Level(facts.Likeness.Word, 5));
    }

    private static uint Levels(Likeness likeness, int levels) => (Level(likeness.Name, levels) * (uint)levels) + Level(likeness.Word, levels);

    private static uint Level(float share, int levels) => (uint)Math.Min(levels - 1, (int)(share * levels));
}
