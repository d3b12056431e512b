namespace SendVoice.Core.Theming.Tokens;

/// <summary>Reads the notation of <see cref="PatternSetBuilder"/>.</summary>
internal static class PatternNotation
{
    private const int ShortGap = 3;
    private const int LongGap = 6;

    internal readonly record struct Element(string Text, int Gap);

    /// <summary>The phrase with every optional word present, and with each missing.</summary>
    public static IReadOnlyList<IReadOnlyList<Element>> Variants(string phrase)
    {
        IEnumerable<Element[]> variants = [[]];
        var gap = 0;
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ".." or "...")
            {
                gap = part.Length == 2 ? ShortGap : LongGap;
                continue;
            }

            var element = new Element(part.TrimEnd('?'), gap);
            variants = part.EndsWith('?')
                ? [.. variants.SelectMany(so => new[] { [.. so, element], so })]
                : [.. variants.Select(so => so.Append(element).ToArray())];
            gap = 0;
        }

        var all = variants.ToArray();
        return gap == 0 && all.All(variant => variant.Length > 0 && variant[0].Gap == 0) ? all
            : throw new FormatException($"'{phrase}' must begin and end with a word that is always there.");
    }

    /// <summary>A word of a phrase as the tokeniser would compare it; a final <c>*</c> stays.</summary>
    public static string Compared(string word, string phrase)
    {
        var tokens = Tokeniser.Read(word.TrimEnd('*'));
        return tokens.Count == 1
            ? tokens.Word(0).ToString() + (word.EndsWith('*') ? "*" : "")
            : throw new FormatException($"'{word}' in '{phrase}' is not one word: write hyphens as spaces.");
    }
}
