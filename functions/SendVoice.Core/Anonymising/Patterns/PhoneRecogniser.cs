using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Telephone numbers written in digits: United Kingdom and international, however they are spaced.</summary>
internal sealed partial class PhoneRecogniser : IRecogniser
{
    private const int LongestGroups = 16;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (!text.HasDigit)
            return;
        for (var at = 0; at < text.View.Length; at++)
        {
            if (!DigitGroups.StartsAt(text.View, at))
                continue;
            var end = LongestNumber(text, at);
            if (end > 0)
            {
                var bracketed = text.View[at] == '(' && text.View[end - 1] == ')';
                found.Add(bracketed ? new(at + 1, end - 1, SpanType.Phone, 0.98) : new(at, end, SpanType.Phone, 0.98));
                at = end - 1;
            }
            else
            {
                at = DigitGroups.EndOfGroup(text.View, at) - 1;
            }
        }
    }

    /// <summary>The end of the longest run of digit groups from here that makes a telephone number, or 0.</summary>
    private static int LongestNumber(PreparedText text, int start)
    {
        var best = 0;
        var digits = string.Empty;
        var international = text.View[start] == '+';
        var groups = 0;
        foreach (var (end, part) in DigitGroups.From(text.View, start))
        {
            digits += part;
            if (digits.Length > 17 || ++groups > LongestGroups)
                break;
            if (PhoneNumbers.IsNumber(digits, international) || (IsLocal(digits) && SaysPhone(text, start)))
                best = end;
        }

        return best;
    }

    /// <summary>A number without its area code, or one that has lost its first nought.</summary>
    private static bool IsLocal(string digits) => digits.Length is >= 5 and <= 9 || (digits.Length == 10 && digits[0] is '7' or '1' or '2');

    private static bool SaysPhone(PreparedText text, int at) => Context.Before(text, at, PhoneWord(), 40);

    [GeneratedRegex(@"\b(?:tel|tele?phone|phone|ph|mob|mobile|landline|call(?: me)?|ring(?: me)?|text(?: me)?|whatsapp|fax|ext|extension|my (?:phone |mobile )?(?:number|no))\b\.?(?: (?:me|us|him|her|them|number|no|num|is|on|at|it's|its))*\s{0,2}[.:=#]?\s{0,2}\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneWord();
}
