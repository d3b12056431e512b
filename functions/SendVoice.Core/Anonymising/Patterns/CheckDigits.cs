namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>The check digits of the numbers public bodies give to people.</summary>
internal static class CheckDigits
{
    /// <summary>The letters a pupil number may check to: the alphabet without I, O and S (DfE, unique pupil numbers guide).</summary>
    private const string PupilLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Letters and digits only, in capitals.</summary>
    public static string Compact(ReadOnlySpan<char> text)
    {
        Span<char> kept = stackalloc char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit))
                kept[length++] = char.ToUpperInvariant(unit);
        }

        return new(kept[..length]);
    }

    /// <summary>Ten digits, weights 10 to 2, remainder of 11 (NHS Data Dictionary, NHS number).</summary>
    public static bool IsNhsNumber(string digits)
    {
        var check = 11 - (Weighted(digits, 0, 9, 10, -1) % 11);
        return digits[0] != '0' && check != 10 && check % 11 == digits[9] - '0';
    }

    /// <summary>Ten digits, weights 10 to 2: the last is 10 less the remainder of 11 (Learning Records Service, ULN).</summary>
    public static bool IsLearnerNumber(string digits)
    {
        var remainder = Weighted(digits, 0, 9, 10, -1) % 11;
        return digits[0] != '0' && remainder != 0 && 10 - remainder == digits[9] - '0';
    }

    /// <summary>A letter that the twelve digits after it determine (weights 2 to 13, remainder of 23); a last letter of a temporary number counts by its place.</summary>
    public static bool IsPupilNumber(string number)
    {
        var sum = Weighted(number, 1, 11, 2, 1);
        var last = number[12];
        sum += 13 * (char.IsAsciiDigit(last) ? last - '0' : PupilLetters.IndexOf(last, StringComparison.Ordinal));
        return number[0] == PupilLetters[sum % 23];
    }

    private static int Weighted(string digits, int from, int count, int weight, int step)
    {
        var sum = 0;
        for (var at = 0; at < count; at++)
            sum += (digits[from + at] - '0') * (weight + (step * at));
        return sum;
    }
}
