namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>The stable code of every <see cref="LetterCase"/>, and the case of words.</summary>
public static class LetterCases
{
    public static string Code(this LetterCase letterCase) => letterCase switch
    {
        LetterCase.Lower => "lower",
        LetterCase.Capitalised => "capitalised",
        LetterCase.AllCapitals => "all-capitals",
        LetterCase.Mixed => "mixed",
        LetterCase.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(letterCase), letterCase, "No code is defined for this case."),
    };

    /// <param name="text">The comment.</param>
    /// <param name="words">The telling words of one span of it.</param>
    public static LetterCase Of(string text, IReadOnlyList<WrittenWord> words)
    {
        int upper = 0, lower = 0, small = 0;
        foreach (var word in words)
        {
            small += char.IsLower(text[word.Start]) ? 1 : 0;
            foreach (var unit in text.AsSpan(word.Start, word.End - word.Start))
            {
                upper += char.IsUpper(unit) ? 1 : 0;
                lower += char.IsLower(unit) ? 1 : 0;
            }
        }

        return (upper, lower) switch
        {
            (0, 0) => LetterCase.None,
            (0, _) => LetterCase.Lower,
            ( > 1, 0) => LetterCase.AllCapitals,
            _ => small == 0 && StartsWithCapital(text, words) ? LetterCase.Capitalised : LetterCase.Mixed,
        };
    }

    private static bool StartsWithCapital(string text, IReadOnlyList<WrittenWord> words) => words.Any(word => char.IsUpper(text[word.Start]));
}
