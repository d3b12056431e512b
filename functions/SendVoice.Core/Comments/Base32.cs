namespace SendVoice.Core.Comments;

/// <summary>Crockford's base 32, lower case: no i, l, o or u, so that nothing is misread over the phone.</summary>
internal static class Base32
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    public static bool IsDigit(char digit) => Digits.Contains(digit, StringComparison.Ordinal);

    /// <summary>Five bits a character, most significant first; a last partial group is padded with zero bits.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[(bytes.Length * 8 + 4) / 5];
        for (var at = 0; at < text.Length; at++)
            text[at] = Digits[FiveBits(bytes, at * 5)];
        return new string(text);
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int bit)
    {
        var pair = bytes[bit / 8] << 8 | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
        return pair >> (11 - bit % 8) & 31;
    }
}
