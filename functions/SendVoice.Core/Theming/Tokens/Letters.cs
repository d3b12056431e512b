using System.Text;

namespace SendVoice.Core.Theming.Tokens;

/// <summary>How single letters are compared: the same in every culture.</summary>
internal static class Letters
{
    private const int FirstAccented = 0xC0;
    private const int PastAccented = 0x250;
    private static readonly char[] Accented = BuildAccented();

    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= (char)FirstAccented and < (char)PastAccented => Accented[c - FirstAccented],
        _ => char.ToLowerInvariant(c),
    };

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';

    private static char[] BuildAccented()
    {
        var folded = new char[PastAccented - FirstAccented];
        for (var at = 0; at < folded.Length; at++)
        {
            var letter = char.ToLowerInvariant((char)(at + FirstAccented));
            folded[at] = letter switch
            {
                // Letters that Unicode does not treat as an accent on another.
                'ł' => 'l',
                'ø' => 'o',
                'đ' => 'd',
                'ı' => 'i',
                _ => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
            };
        }

        return folded;
    }
}
