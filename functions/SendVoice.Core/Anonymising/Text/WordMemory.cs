namespace SendVoice.Core.Anonymising.Text;

/// <summary>
/// Remembers the words that keep coming back: two slots a hash, the newest two words win, so it never grows. Threads share it without a
/// lock, since a slot always holds one whole word's facts or another's.
/// </summary>
internal static class WordMemory
{
    private const int Pairs = 1 << 14;
    private const int LongestRemembered = 24;
    private static readonly WordFacts?[] Memory = new WordFacts?[2 * Pairs];

    /// <param name="written">In any case.</param>
    public static WordFacts Of(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestRemembered)
            return new(written.ToString().ToLowerInvariant());
        Span<char> word = stackalloc char[LongestRemembered];
        word = word[..written.Length];
        var hash = Lower(written, word);
        var slots = Memory.AsSpan(2 * (int)((hash ^ (hash >> 15)) & (Pairs - 1)), 2);
        if (slots[0] is { } newest && word.SequenceEqual(newest.Word))
            return newest;
        if (slots[1] is { } older && word.SequenceEqual(older.Word))
            return older;
        slots[1] = slots[0];
        return slots[0] = new(word.ToString());
    }

    /// <summary>Writes the word in lower case, and mixes its letters into a number on the way.</summary>
    private static uint Lower(ReadOnlySpan<char> written, Span<char> word)
    {
        var hash = 2166136261u;
        for (var at = 0; at < written.Length; at++)
        {
            var unit = written[at];
            unit = char.IsAscii(unit) ? char.IsAsciiLetterUpper(unit) ? (char)(unit | ' ') : unit : char.ToLowerInvariant(unit);
            word[at] = unit;
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }
}
