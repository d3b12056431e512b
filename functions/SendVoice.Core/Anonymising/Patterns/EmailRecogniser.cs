using System.Buffers;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>E-mail addresses, also spaced out or spelt out ("name at example dot com", "(at)").</summary>
internal sealed partial class EmailRecogniser : IRecogniser
{
    private const int LongestWords = 48;
    private static readonly SearchValues<char> TellTale = SearchValues.Create("0123456789._");

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.AtSign))
            FindPlain(text, found);
        else if (!text.Has(PatternCues.At) || !text.Has(PatternCues.Dot | PatternCues.InnerDot))
            return;
        if (text.View.Contains("dot", StringComparison.OrdinalIgnoreCase) || HintsAtSpelling().IsMatch(text.View))
            FindSpelt(text, found);
    }

    private static void FindPlain(PreparedText text, ICollection<Candidate> found)
    {
        var view = text.View;
        for (var at = view.IndexOf('@', StringComparison.Ordinal); at >= 0; at = view.IndexOf('@', at + 1))
        {
            int start = at, end = at + 1;
            while (start > 0 && at - start < 96 && IsLocalUnit(view[start - 1]))
                start--;
            while (end < view.Length && end - at < 254 && IsDomainUnit(view[end]))
                end++;
            while (start < at && !char.IsLetterOrDigit(view[start]))
                start++;
            while (end > at + 1 && !char.IsLetterOrDigit(view[end - 1]))
                end--;
            if (start < at && end - at > 2 && IsAddress(view, start, at, end))
                found.Add(new(start, end, SpanType.Email, 0.99));
        }
    }

    /// <summary>Without a dot in the domain ("RT@sam", "d@mn") a provider must follow, an ending that stands apart, or a local part that no word looks like.</summary>
    private static bool IsAddress(string view, int start, int at, int end) =>
        view.AsSpan(at, end - at).Contains('.') || view.AsSpan(start, at - start).ContainsAny(TellTale) || Provider().IsMatch(view.AsSpan(at + 1, Math.Min(32, view.Length - at - 1)));

    private static void FindSpelt(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in Spelt().EnumerateMatches(text.View))
            found.Add(new(StartOf(text.View, match.Index), match.Index + match.Length, SpanType.Email, 0.95));
    }

    /// <summary>An address said aloud can be several words; a number alone before the "at" shows that there are more: "sam mum 22 at".</summary>
    private static int StartOf(string view, int start)
    {
        var from = Math.Max(0, start - LongestWords);
        var words = WordsBefore().Match(view, from, start - from);
        return char.IsAsciiDigit(view[start]) && words.Success ? words.Groups["words"].Index : start;
    }

    private static bool IsLocalUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '.' or '_' or '+' or '-' or '%' or '\'' or '=' or '&';

    private static bool IsDomainUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '.' or '-';

    [GeneratedRegex(@"\(at\)|\[at\]|\{at\}|<at>| at |\s@|@\s|\(@\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HintsAtSpelling();

    [GeneratedRegex(@"^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky|msn|protonmail|me)\b|^[a-z\d-]{2,20}\s?\.\s?(?:com|co|org|net|uk|gov|edu|info)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provider();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<words>(?:(?!(?:email|mail|is|its|it's|at|on|me|to|address|pls|please|new|use|dot)\b)\p{L}{1,16}[ ](?:(?:dot|underscore|dash)[ ]\p{L}{1,16}[ ])?){1,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsBefore();

    // A local part whose pieces may be joined by words, an "at" in any dress, and a domain that ends in a top level in use.
    // After the word "at" the dots must be spelt out or close up: "at school. It was" is no address.
    [GeneratedRegex("""
        (?<![\p{L}\d])
        [\p{L}\d._+%-]{1,64}
        (?:\s{0,2}(?:\(dot\)|\[dot\]|\bdot\b|\bunderscore\b|\bdash\b|\bhyphen\b|\band\b)\s{0,2}[\p{L}\d._+%-]{1,64}){0,5}
        \s{0,3}
        (?:
            (?:[\(\[\{<]\s?(?:at|@)\s?[\)\]\}>]|\bat\b)\s{0,3}
            [\p{L}\d-]{1,40}(?:(?:\s{0,2}(?:\(dot\)|\[dot\]|\{dot\}|\bdot\b)\s{0,2}|\.)[\p{L}\d-]{1,40}){0,3}
            (?:\s{0,2}(?:\(dot\)|\[dot\]|\{dot\}|\bdot\b)\s{0,2}|\.)
          | @\s{0,3}[\p{L}\d-]{1,40}(?:\s?\.\s?[\p{L}\d-]{1,40}){0,3}?(?:\s?\.|\s?\.\s(?=(?:com|co|org|net|uk|gov|edu|eu|info)\b))
        )
        (?:com|co|org|net|uk|gov|edu|eu|info|me|io|ie|pl|ro|de|fr|es|it|in|pk|ng|live|online|example|test|invalid)\b
        (?:(?:\s{0,2}(?:\(dot\)|\bdot\b)\s{0,2}|\s?\.\s?)uk\b)?
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Spelt();
}
