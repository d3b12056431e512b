using System.Buffers;
using System.Globalization;
using System.Text;

namespace SendVoice.Core.Anonymising.Text;

/// <summary>
/// The plain form of one character: a letter without its accent, an ASCII digit, quote, hyphen or space. Recognisers are written
/// for plain text only, so nothing slips past them in full-width digits or behind a no-break space.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>The character is left out of the plain view.</summary>
    public const char Dropped = '\0';

    private const char Unknown = '\uFFFD';
    private static readonly char[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Compute((char)code))];

    /// <summary>Characters that fold to themselves and open no placeholder.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code).Where(static unit => unit != '['), '\n', '\t']);

    public static char Fold(char unit) => Table[unit];

    /// <summary>The plain view of this text is the text itself.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Plain);

    private static char Compute(char unit) => unit switch
    {
        '\n' or '\t' => unit,
        '\r' => '\n',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\uFEFF' or '\u180E' or '\u034F' => Dropped,
        <= '~' => unit,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u02B9' or '\u00B4' or '\u2032' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        '\u2212' or '\u2043' or (>= '\u2010' and <= '\u2015') => '-',
        >= '\u2060' and <= '\u2064' => Dropped,
        >= '\uE000' and <= '\uF8FF' => Unknown,
        >= '\uFF01' and <= '\uFF5E' => (char)(unit - 0xFEE0),
        'ł' => 'l', 'Ł' => 'L', 'ø' => 'o', 'Ø' => 'O', 'đ' => 'd', 'Đ' => 'D', 'ı' => 'i', 'ß' => 's', 'æ' => 'e', 'Æ' => 'E',
        _ => ByCategory(unit),
    };

    private static char ByCategory(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark when !IsMarkOfItsScript(unit) => Dropped,
        UnicodeCategory.Format => Dropped,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit)),
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter => WithoutAccent(unit),
        _ => unit,
    };

    /// <summary>Vowel signs of Indic and other scripts are letters of the word, not accents on it.</summary>
    private static bool IsMarkOfItsScript(char unit) => unit is >= '\u0900' and < '\u1AB0';

    private static char WithoutAccent(char unit) => unit.ToString().Normalize(NormalizationForm.FormD)[0];
}
