using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Numbers of bank cards, bank accounts and machines, whose groups give them away.</summary>
internal static partial class AccountNumbers
{
    private const int FewestDigits = 4;
    private const int MostOfOctet = 255;

    public static void Find(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in RunMatching.At(text, Card(), before: (0, 0)))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.95));
        foreach (var match in RunMatching.At(text, International(), before: (2, 2)))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.95));
        foreach (var match in RunMatching.At(text, Internet(), before: (0, 0)))
        {
            if (match.Value.Split('.').All(static octet => int.Parse(octet, System.Globalization.CultureInfo.InvariantCulture) <= MostOfOctet))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.9));
        }

        if (text.DigitCount < FewestDigits || !text.View.AsSpan().ContainsAny(":-"))
            return;
        foreach (var match in Hardware().EnumerateMatches(text.View))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Id, 0.9));
    }

    // Four groups of four, or the four, six and five (or four) of other card makers (ISO/IEC 7812); three, two and four of the United States.
    [GeneratedRegex(@"\G(?<![\p{L}\d\u00A3$.,/-])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{4,5}|\d{3}-\d{2}-\d{4})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    // Country, check digits and eleven to thirty more, often in fours (ISO 13616).
    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex International();

    [GeneratedRegex(@"\G(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\d]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Internet();

    // Six pairs of a network card, or the groups of a long Internet address: not the hours and minutes of a timetable, which are fewer.
    [GeneratedRegex(@"(?<![\p{L}\d:-])(?:[A-F\d]{2}(?:[:-][A-F\d]{2}){5}|[A-F\d]{1,4}(?::[A-F\d]{1,4}){5,7}|[A-F\d]{1,4}(?::[A-F\d]{1,4}){1,5}::(?:[A-F\d]{1,4}(?::[A-F\d]{1,4}){0,4})?)(?![\p{L}\d:-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hardware();
}
