namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Whether a run of digits is a telephone number, by the lengths of the United Kingdom's numbering plan (Ofcom) and of ITU E.164.</summary>
internal static class PhoneNumbers
{
    /// <param name="digits">Digits only.</param>
    /// <param name="international">A plus sign stood before them.</param>
    public static bool IsNumber(ReadOnlySpan<char> digits, bool international)
    {
        if (international)
            return digits.Length is >= 8 and <= 16;
        if (digits.StartsWith("00"))
            return digits.Length is >= 11 and <= 17;
        if (digits[0] == '0')
            return IsNational(digits);
        return digits.StartsWith("44") && digits.Length is 12 or 13 && (digits.Length == 12 || digits[2] == '0');
    }

    /// <summary>Ten digits whose area code and exchange begin with 2 or more (North American Numbering Plan); only a bracket round the area code tells it from others.</summary>
    public static bool IsAmerican(ReadOnlySpan<char> digits) => digits.Length == 10 && digits[0] >= '2' && digits[3] >= '1';

    /// <summary>0, a first digit that is in use, and nine or ten digits in all after the nought (0800 and some 01 numbers are shorter).</summary>
    private static bool IsNational(ReadOnlySpan<char> digits) => digits.Length > 1 && digits[1] switch
    {
        '1' => digits.Length is 10 or 11,
        '8' => digits.Length is 10 or 11 || (digits.Length == 8 && digits[2] is '0' or '4'),
        '2' or '3' or '5' or '7' or '9' => digits.Length == 11,
        _ => false,
    };
}
