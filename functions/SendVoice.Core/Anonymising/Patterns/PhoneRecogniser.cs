using System.Buffers;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Telephone numbers written in digits: United Kingdom and international, however they are spaced.</summary>
internal sealed partial class PhoneRecogniser : IRecogniser
{
    private const int LongestGroups = 16;

    private static readonly SearchValues<char> Starts = SearchValues.Create("+(0123456789oO");

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (!text.HasDigit)
            return;
        for (var at = NextStart(text.View, 0); at >= 0; at = NextStart(text.View, at))
        {
            var date = DateShape.LengthAt(text.View, at);
            var end = date > 0 ? 0 : LongestNumber(text, at);
            if (end > 0)
            {
                var bracketed = text.View[at] == '(' && text.View[end - 1] == ')';
                found.Add(bracketed ? new(at + 1, end - 1, SpanType.Phone, 0.98) : new(at, end, SpanType.Phone, 0.98));
                at = end;
            }
            else
            {
                at = Math.Max(at + date, DigitGroups.EndOfGroup(text.View, at));
            }
        }
    }

    private static int NextStart(string view, int from)
    {
        for (var at = from; at < view.Length; at++)
        {
            var next = view.AsSpan(at).IndexOfAny(Starts);
            if (next < 0)
                return -1;
            at += next;
            if (DigitGroups.StartsAt(view, at))
                return at;
        }

        return -1;
    }

    /// <summary>The end of the longest run of digit groups from here that makes a telephone number, or 0.</summary>
    private static int LongestNumber(PreparedText text, int start)
    {
        var (best, groups) = (0, 0);
        var international = text.View[start] == '+';
        bool? saysPhone = null;
        var reader = new DigitGroups(text.View, start, stackalloc char[DigitGroups.MostDigits]);
        while (groups++ < LongestGroups && reader.Read())
        {
            if (PhoneNumbers.IsNumber(reader.Digits, international) || (text.View[start] == '(' && PhoneNumbers.IsAmerican(reader.Digits)) || (IsLocal(reader.Digits) && (saysPhone ??= SaysPhone(text, start))))
                best = reader.End;
        }

        return best == 0 ? 0 : best + ExtensionLength(text.View, best);
    }

    /// <summary>An extension written onto the number: "x123".</summary>
    private static int ExtensionLength(string view, int end) =>
        DigitGroups.IsExtensionAt(view, end) ? DigitGroups.EndOfGroup(view, end + 1) - end : 0;

    /// <summary>A number without its area code, or one that has lost its first nought.</summary>
    private static bool IsLocal(ReadOnlySpan<char> digits) => digits.Length is >= 5 and <= 9 || (digits.Length == 10 && digits[0] is '7' or '1' or '2');

    private static bool SaysPhone(PreparedText text, int at) => text.Has(PatternCues.Telephone) && Context.Before(text, at, PhoneWord(), 40);

    [GeneratedRegex(@"\b(?:tel|tele?phone|phone|ph|mob|mobile|landline|call(?: me)?|ring(?: me)?|text(?: me)?|whatsapp|fax|ext|extension|my (?:phone |mobile )?(?:number|no))\b\.?(?: (?:me|us|him|her|them|number|no|num|is|on|at|it's|its))*\s{0,2}[.:=#]?\s{0,2}\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneWord();
}
