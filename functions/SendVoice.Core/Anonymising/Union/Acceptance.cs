using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Patterns;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Union;

/// <summary>
/// Whether what a second reader calls personal is personal by our policy. A general reader takes "Mum", "CAMHS" or "20 weeks" for more than
/// they are; masked, they would leave a comment that says nothing.
/// </summary>
internal static class Acceptance
{
    /// <summary>No name or address has more words; a span that has is a mistake, and would take the comment with it.</summary>
    private const int MostWords = 12;

    /// <summary>Words with a part of their own in comments.</summary>
    public const WordGroups Ordinary = WordGroups.Roles | WordGroups.Generic | WordGroups.Institution | WordGroups.Languages | WordGroups.Calendar
        | WordGroups.Modal | WordGroups.Plain | WordGroups.Verbs | WordGroups.Closing | WordGroups.Greeting;

    /// <summary>The span to mask, which may be shorter than what was proposed, or null.</summary>
    public static Candidate? Of(Reading reading, int first, int last, FoundSpan other)
    {
        if (last - first >= MostWords)
            return null;
        return other.Type switch
        {
            SpanType.Person => Person(reading, first, last, other.Score),
            SpanType.Setting => Setting(reading, first, last, other.Score),
            SpanType.Address => Address(reading, first, last, other.Score),
            _ => HasItsForm(reading, first, last, other.Type) ? NameSpan.Of(reading, first, last, other.Score, other.Type) : null,
        };
    }

    private static bool HasItsForm(Reading reading, int first, int last, SpanType type) => type switch
    {
        SpanType.Dob => IsPersonsDay(reading, first, last),
        SpanType.Email or SpanType.Online => View(reading, first, last).ContainsAny('@', '.'),
        SpanType.Phone => HasDigits(reading, first, last, 7),
        SpanType.Nhs => HasDigits(reading, first, last, 10),
        SpanType.Id or SpanType.Vehicle => HasDigits(reading, first, last, 4),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "It is not settled what form this type has."),
    };

    /// <summary>Without the words at its ends that stay: "Mum Karen", "Karen was". A title in front belongs to the name.</summary>
    private static Candidate? Person(Reading reading, int first, int last, double score)
    {
        while (first <= last && (!reading[first].IsWord || (Stays(reading, first) && !(reading.Is(first, WordGroups.Title) && first < last))))
            first++;
        while (first <= last && (!reading[last].IsWord || Stays(reading, last) || reading.Is(last, WordGroups.Title)))
            last--;
        if (first > last || (first == last && reading[first] is { Length: 1 } letter && (letter.Shape != TokenShape.Initial || letter.Word is "i" or "a")))
            return null;
        return NameSpan.Of(reading, first, last, score);
    }

    /// <summary>A relation always stays. So does a word with a part of its own in comments, unless a capital and its spelling make it a name: "Mrs Cook".</summary>
    private static bool Stays(Reading reading, int at) =>
        reading.IsKept(at) || reading.Is(at, WordGroups.Kin) || (reading.Is(at, Ordinary) && (!reading[at].IsCapitalised || reading.Of(at).Name < 0.5f));

    /// <summary>An organisation counts when it ends like a setting and has a name of its own: "Kestrel Primary", not "the council" or "Mencap".</summary>
    private static Candidate? Setting(Reading reading, int first, int last, double score)
    {
        var head = last;
        while (head >= first && !reading.Is(head, WordGroups.SettingHeads | WordGroups.LooseHeads))
            head--;
        if (head < first || (reading.Is(last, WordGroups.Institution) && !reading.Is(last, WordGroups.SettingHeads | WordGroups.LooseHeads)))
            return null;
        var hasOwnName = false;
        for (var at = first; at < head; at++)
            hasOwnName |= !reading.IsKept(at) && !reading.Is(at, WordGroups.SettingHeads | WordGroups.Generic | WordGroups.Institution);
        var start = reading.Word(first - 1) == "the" && reading.Flows(first) ? first - 1 : first;
        return hasOwnName ? NameSpan.Of(reading, start, last, score, SpanType.Setting) : null;
    }

    /// <summary>A town or county alone stays; with a number, a postcode or a street it is somebody's. The area's own names at its end stay.</summary>
    private static Candidate? Address(Reading reading, int first, int last, double score)
    {
        while (first <= last && reading.IsKept(last))
            last--;
        while (first <= last && reading.IsKept(first))
            first++;
        for (var at = first; at <= last; at++)
        {
            if (reading[at].Shape == TokenShape.Number || (reading[at].Facts.Cues & PatternCues.Street) != PatternCues.None)
                return NameSpan.Of(reading, first, last, score, SpanType.Address);
        }

        return null;
    }

    /// <summary>A day and a month, or three numbers; the day of a public event stays (see <see cref="PublicDate"/>).</summary>
    private static bool IsPersonsDay(Reading reading, int first, int last)
    {
        int days = 0, numbers = 0;
        var hasMonth = false;
        for (var at = first; at <= last; at++)
        {
            var digits = reading[at].Word.Count(char.IsAsciiDigit);
            numbers += digits > 0 ? 1 : 0;
            days += digits is 1 or 2 ? 1 : 0;
            hasMonth |= (reading[at].Facts.Cues & PatternCues.Month) != PatternCues.None;
        }

        return ((hasMonth && days > 0) || numbers == 3) && !PublicDate.Is(reading.Text, reading[first].Start, reading[last].End);
    }

    private static bool HasDigits(Reading reading, int first, int last, int fewest)
    {
        var digits = 0;
        foreach (var unit in View(reading, first, last))
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
        return digits >= fewest;
    }

    private static ReadOnlySpan<char> View(Reading reading, int first, int last) =>
        reading.Text.View.AsSpan(reading[first].Start, reading[last].End - reading[first].Start);
}
