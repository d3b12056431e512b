namespace SendVoice.Core.Anonymising.Text;

/// <summary>
/// Remembers the words that keep coming back: one slot a hash, the newest word wins, so it never grows. Threads share it without a
/// lock, since a slot always holds one whole word's facts or another's.
/// </summary>
internal static class WordMemory
{
    private const int Slots = 1 << 14;
    private const int LongestRemembered = 24;
    private static readonly WordFacts?[] Memory = new WordFacts?[Slots];

    /// <param name="written">In any case.</param>
    public static WordFacts Of(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestRemembered)
            return new(written.ToString().ToLowerInvariant());
        Span<char> word = stackalloc char[LongestRemembered];
        word = word[..written.ToLowerInvariant(word)];
        ref var slot = ref Memory[string.GetHashCode(word, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is { } known && word.SequenceEqual(known.Word))
            return known;
        return slot = new(word.ToString());
    }
}
