namespace SendVoice.Core.Anonymising.Text;

/// <summary>Splits a plain view into words: letters and digits with inner apostrophes and hyphens.</summary>
internal static class Tokeniser
{
    public static Token[] Split(string view)
    {
        var tokens = new List<Token>((view.Length / 4) + 4);
        bool sentence = true, line = true;
        for (var at = 0; at < view.Length;)
        {
            var unit = view[at];
            if (unit == Placeholders.Filler || IsWordUnit(unit))
            {
                var token = unit == Placeholders.Filler ? Blot(view, at, sentence, line) : Read(view, at, sentence, line);
                tokens.Add(token);
                at = token.FullEnd;
                sentence = line = false;
                continue;
            }

            line |= unit == '\n';
            sentence = unit is '\n' or '.' or '!' or '?' or ':' or '*' or '\u2022' or '\uFFFD' || (sentence && !(unit is ',' or ';'));
            at++;
        }

        return [.. tokens];
    }

    private static bool IsWordUnit(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || (unit > '\u007F' && (char.IsLetter(unit) || char.GetUnicodeCategory(unit) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    private static Token Blot(string view, int start, bool sentence, bool line)
    {
        var end = start;
        while (end < view.Length && view[end] == Placeholders.Filler)
            end++;
        return new(start, end, end, WordFacts.None, TokenShape.Placeholder, sentence, line, '\0');
    }

    private static Token Read(string view, int start, bool sentence, bool line)
    {
        var full = start;
        while (full < view.Length && (IsWordUnit(view[full]) || IsInner(view, full)))
            full++;
        var end = full - EndingLength(view.AsSpan(start, full - start));
        var written = view.AsSpan(start, end - start);
        return new(start, end, full, WordMemory.Of(written), ShapeOf(written), sentence, line, full > end ? char.ToLowerInvariant(view[full - 1]) : '\0');
    }

    /// <summary>How long a possessive or contracted ending is: 's, 'd, 'm, 'll, 've, 're.</summary>
    private static int EndingLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^2] == '\'' && (word[^1] | ' ') is 's' or 'd' or 'm')
            return 2;
        return word.Length > 3 && word[^3] == '\'' && ((char)(word[^2] | ' '), (char)(word[^1] | ' ')) is ('l', 'l') or ('v', 'e') or ('r', 'e') ? 3 : 0;
    }

    /// <summary>An apostrophe or hyphen between two letters.</summary>
    private static bool IsInner(string view, int at) =>
        view[at] is '\'' or '-' && at + 1 < view.Length && IsWordUnit(view[at + 1]) && IsWordUnit(view[at - 1]);

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
            return TokenShape.Lower;
        int upper = 0, lower = 0;
        foreach (var unit in word)
        {
            if (char.IsDigit(unit))
                return TokenShape.Number;
            upper += char.IsUpper(unit) ? 1 : 0;
            lower += char.IsLower(unit) ? 1 : 0;
        }

        if (upper + lower == 0)
            return TokenShape.Caseless;
        if (lower == 0)
            return upper == 1 ? TokenShape.Initial : TokenShape.AllCapitals;
        return char.IsUpper(word[0]) || upper > 1 ? TokenShape.Capitalised : TokenShape.Lower;
    }
}
