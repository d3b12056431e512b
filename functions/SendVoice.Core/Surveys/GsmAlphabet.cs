using System.Buffers;

namespace SendVoice.Core.Surveys;

/// <summary>The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1), without national tables.</summary>
internal static class GsmAlphabet
{
    // In the order of the table, a row each eight codes; 0x1B, the escape to the extension table, is no character.
    private static readonly SearchValues<char> Default = SearchValues.Create(
        "@£$¥èéùì" + "òÇ\nØø\rÅå" +
        "Δ_ΦΓΛΩΠΨ" + "ΣΘΞÆæßÉ" +
        " !\"#¤%&'" + "()*+,-./" +
        "01234567" + "89:;<=>?" +
        "¡ABCDEFG" + "HIJKLMNO" +
        "PQRSTUVW" + "XYZÄÖÑÜ§" +
        "¿abcdefg" + "hijklmno" +
        "pqrstuvw" + "xyzäöñüà");

    private static readonly SearchValues<char> Extension = SearchValues.Create("\f^{}\\[~]|€");

    public static bool Has(char character) => Default.Contains(character) || Extension.Contains(character);

    /// <summary>One, or two for a character that an escape must announce.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The character is in neither table.</exception>
    public static int SeptetsOf(char character)
    {
        if (Default.Contains(character))
            return 1;

        return Extension.Contains(character)
            ? 2
            : throw new ArgumentOutOfRangeException(nameof(character), character, "The alphabet has no such character.");
    }
}
