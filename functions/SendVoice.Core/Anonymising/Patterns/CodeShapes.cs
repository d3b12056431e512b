namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Whether letters and digits without a gap look like a code that somebody was given rather than a word or a count.</summary>
internal static class CodeShapes
{
    private const int FewestUnits = 8;
    private const int MostUnits = 64;
    private const int Fewest = 3;
    private const int FewestTurns = 2;
    private const int FewestTurnsInLowerCase = 5;
    private const int FewestOfNumbers = 7;

    /// <summary>Letters and digits by turns, as in <c>HMX4TQ22KZ</c>: at least eight, three of each.</summary>
    public static bool IsMixed(ReadOnlySpan<char> token)
    {
        int letters = 0, capitals = 0, digits = 0, turns = 0;
        for (var at = 0; at < token.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(token[at]))
                return false;
            var isDigit = char.IsAsciiDigit(token[at]);
            letters += isDigit ? 0 : 1;
            capitals += char.IsAsciiLetterUpper(token[at]) ? 1 : 0;
            digits += isDigit ? 1 : 0;
            turns += at > 0 && isDigit != char.IsAsciiDigit(token[at - 1]) ? 1 : 0;
        }

        return token.Length is >= FewestUnits and <= MostUnits && letters >= Fewest && digits >= Fewest && turns >= (capitals > 1 ? FewestTurns : FewestTurnsInLowerCase);
    }

    /// <summary>A short code in capitals, as a booking has: <c>X4RT9Q</c>. Only after a word for it.</summary>
    public static bool IsShort(ReadOnlySpan<char> token)
    {
        int capitals = 0, digits = 0;
        foreach (var unit in token)
        {
            capitals += char.IsAsciiLetterUpper(unit) ? 1 : 0;
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
        }

        return capitals >= Fewest && digits > 1 && capitals + digits == token.Length;
    }

    /// <summary>Two numbers joined by a stroke or hyphen that are no years, no date and no range: <c>31877/14</c>, <c>4471-90882</c>.</summary>
    public static bool IsJoinedNumbers(ReadOnlySpan<char> token)
    {
        var join = token.IndexOfAny('/', '-');
        if (join < 0 || token[(join + 1)..].ContainsAnyExceptInRange('0', '9') || token[..join].ContainsAnyExceptInRange('0', '9'))
            return false;
        var (first, second) = (join, token.Length - join - 1);
        if (token[join] == '/')
            return (first >= 5 && second is 2 or 4) || (first == 4 && second == 4 && token[..2] is not ("19" or "20"));
        return first + second >= FewestOfNumbers && first != second && first >= 4 && second >= 4 && !(token[..join].EndsWith("00") && token.EndsWith("00"));
    }
}
