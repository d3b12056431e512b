using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Tells the date of a public event or a deadline, which stays, from one person's day, which goes. In doubt a date is a person's.
/// </summary>
internal static partial class PublicDate
{
    public static bool Is(PreparedText text, int start, int end)
    {
        var from = SentenceStart(text.View, start);
        var before = text.View.AsSpan(from, start - from);
        if (Birth().IsMatch(before))
            return false;
        if (NamedPublic().IsMatch(before) || Context.After(text, end, ThenDeadline()))
            return true;
        if (Personal().IsMatch(before))
            return false;
        if (Deadline().IsMatch(before))
            return true;
        var until = SentenceEnd(text.View, end);
        return !Personal().IsMatch(text.View.AsSpan(end, until - end)) && PublicEvent().IsMatch(text.View.AsSpan(from, until - from));
    }

    private static int SentenceStart(string view, int at)
    {
        var start = at;
        while (start > 0 && at - start < 160 && view[start - 1] is not ('\n' or '!' or '?') && !(view[start - 1] == '.' && view[start] == ' '))
            start--;
        return start;
    }

    private static int SentenceEnd(string view, int at)
    {
        var end = at;
        while (end < view.Length && end - at < 120 && view[end] is not ('\n' or '!' or '?' or '.'))
            end++;
        return end;
    }

    [GeneratedRegex(@"\b(?:dob|d\.o\.b|born|birth|birthday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b(?:i|i'm|i've|my|me|he|his|him|she|her|our|we|son|daughter|was|were|told|appointment|appt|excluded|suspended|diagnosed|discharged)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();

    // What is said of the day right before it settles it, whoever else the sentence is about.
    [GeneratedRegex(@"\b(?:(?:deadline|cut-?off(?: date)?|closing date)\b[\p{L} ]{0,30}|(?:events?|open days?|open evening|open meeting|public meeting|live day|coffee mornings?|conference|fun day|consultation|workshop|webinar|roadshow|agm|drop-?in)\s(?:(?:is|was|will be)\s)?(?:on|for)|into force(?: on)?|lapses? on|today is|today's|it is|it's)[\s:](?:(?:the|on|now|only|\p{L}{3,6}day)\s){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedPublic();

    [GeneratedRegex(@"^\s(?:\p{L}+\s)?(?:deadline|cut-?off)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThenDeadline();

    [GeneratedRegex(@"\b(?:by|before|no later than|closes?|closing|closing date|deadline(?: is| of|:)?|ends|opens|until|up to|with effect from|from)\s(?:(?:the|on|end of|\p{L}{3,6}day)\s){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:events?|sessions?|open days?|open evening|forum|consultation|workshops?|webinars?|conference|coffee mornings?|next one|sports days?|bank holiday|deadline|launch|drop-?ins?|term (?:starts|ends|dates)|half term|inset|fun day|fair|festival|awareness (?:day|week)|roadshow|training day|public meeting|cabinet|steering group|board meeting|agm|network meeting|survey|national offer day|tickets?|concert|gig|tour|album|premiere|episode|elections?|exhibition|on sale|kick-?off|fixture|releases?|released)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicEvent();
}
