using System.Globalization;
using System.Text;

namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>A run of letters, digits and apostrophes with a letter or digit in it: the unit in which masking is counted. Accents belong to their letter.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
public readonly record struct WrittenWord(int Start, int End)
{
    /// <summary>The words of a text between two offsets, in order.</summary>
    public static List<WrittenWord> In(string text, int start, int end)
    {
        var words = new List<WrittenWord>();
        int from = -1, letters = 0;
        for (var at = start; at < end;)
        {
            var (isPart, isLetter, length) = Read(text, at);
            if (isPart)
            {
                from = from < 0 ? at : from;
                letters += isLetter ? 1 : 0;
            }
            else
            {
                Close(at);
            }

            at += length;
        }

        Close(end);
        return words;

        void Close(int at)
        {
            if (letters > 0)
                words.Add(new(from, at));
            (from, letters) = (-1, 0);
        }
    }

    /// <summary>Whether this code unit is of a letter, its accent or a digit: what a reader could make out.</summary>
    public static bool IsTelling(string text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(char.GetUnicodeCategory(text[at]));

    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static (bool IsPart, bool IsLetter, int Length) Read(string text, int at)
    {
        if (IsApostrophe(text[at]))
            return (true, false, 1);
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return (false, false, 1);
        var isLetter = Rune.IsLetterOrDigit(rune);
        return (isLetter || IsMark(Rune.GetUnicodeCategory(rune)), isLetter, rune.Utf16SequenceLength);
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
