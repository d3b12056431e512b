namespace SendVoice.Core.Anonymising.Names;

/// <summary>The hashed features of a word's spelling: the word as a whole and its pieces of two to five letters.</summary>
internal static class WordForm
{
    public const int Buckets = 1 << 18;
    public const int MostFeatures = 192;

    /// <summary>The word as a whole weighs as much as several of its pieces: it is what is known about this very word.</summary>
    public const int WholeWordFeatures = 2;

    private const int LongestWord = 40;
    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;

    /// <summary>Writes the buckets of a lower case word's features; the first <see cref="WholeWordFeatures"/> stand for the whole word.</summary>
    /// <returns>How many there are.</returns>
    public static int Features(ReadOnlySpan<char> word, Span<int> buckets)
    {
        Span<char> framed = stackalloc char[LongestWord + 2];
        var kept = word.Length > LongestWord ? word[..LongestWord] : word;
        framed[0] = '^';
        kept.CopyTo(framed[1..]);
        framed[kept.Length + 1] = '$';
        framed = framed[..(kept.Length + 2)];
        buckets[0] = Bucket(framed, 0x9E3779B9);
        buckets[1] = Bucket(framed, 0x85EBCA6B);
        var count = WholeWordFeatures;
        for (var start = 0; start < framed.Length; start++)
        {
            var hash = 2166136261u;
            for (var length = 1; length <= LongestPiece && start + length <= framed.Length && count < MostFeatures; length++)
            {
                hash = (hash ^ framed[start + length - 1]) * 16777619u;
                if (length >= ShortestPiece)
                    buckets[count++] = Mix(hash);
            }
        }

        return count;
    }

    private static int Bucket(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return Mix(hash);
    }

    private static int Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        return (int)(hash & (Buckets - 1));
    }
}
