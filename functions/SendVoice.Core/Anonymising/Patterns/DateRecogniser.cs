using System.Globalization;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Dates of birth and the exact days of one person's events. A month, year, term or weekday alone stays, and so does the date of a
/// public event or a deadline (see <see cref="PublicDate"/>).
/// </summary>
internal sealed partial class DateRecogniser : IRecogniser
{
    private const int FewestDigits = 2;
    private const int LongestAbbreviation = 3;
    private const int Months = 12;
    private const int Days = 31;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        BareDays.Find(text, found);
        if (text.Has(PatternCues.Month) && (text.HasDigit || text.Has(PatternCues.SpelledDay)))
            FindInWords(text, found);
        if (text.DigitCount < FewestDigits)
            return;
        foreach (var match in RunMatching.At(text, InFigures(), before: (0, 0)))
        {
            if (InFiguresIsDate(text, match))
                found.Add(new(DateLead.StartOf(text.View, match.Index), match.Index + match.Length, SpanType.Dob, 0.9));
        }

        if (text.Has(PatternCues.Birth))
            FindBirth(text, found);
    }

    private static void FindInWords(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Month, InWords(), wordsBefore: 6, reach: 64))
        {
            if (IsRealDay(match) && !PublicDate.Is(text, match.Index, match.Index + match.Length))
                found.Add(new(DateLead.StartOf(text.View, match.Index), match.Index + match.Length, SpanType.Dob, 0.9));
        }
    }

    private static void FindBirth(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Birth, BirthCue(), wordsBefore: 3, reach: 48))
        {
            var date = match.Groups["date"];
            found.Add(new(date.Index, date.Index + date.Length, SpanType.Dob, 0.97));
        }
    }

    /// <summary>"may 3" needs the month's capital or an ordinal: "may 3 of us come". "in july. 1 night" is two sentences.</summary>
    private static bool IsRealDay(Match match)
    {
        var day = match.Groups["day"];
        if (day.Success && int.Parse(day.ValueSpan, CultureInfo.InvariantCulture) is < 1 or > 31)
            return false;
        var month = match.Groups["month"].ValueSpan;
        if (match.Groups["monthFirst"].Success && !match.Groups["ordinal"].Success && month.Length > LongestAbbreviation && !month.Equals("sept", StringComparison.OrdinalIgnoreCase) && match.ValueSpan[month.Length] == '.')
            return false;
        var isWord = month.Equals("may", StringComparison.Ordinal) || month.Equals("march", StringComparison.Ordinal) || month.Equals("mar", StringComparison.Ordinal) || month.Equals("sun", StringComparison.Ordinal);
        return !isWord || !match.Groups["monthFirst"].Success || match.Groups["ordinal"].Success;
    }

    private static bool InFiguresIsDate(PreparedText text, Match match)
    {
        if (!NamesDay(match) || Context.Before(text, match.Index, NumberedPart(), 16) || PublicDate.Is(text, match.Index, match.Index + match.Length))
            return false;
        if (match.Groups["year"].Success)
            return true;
        if (Context.Before(text, match.Index, DatedWord(), 28))
            return match.Groups["join"].ValueSpan is "/" || (match.Groups["month"].Length == 2 && match.Groups["day"].Length == 2);
        return match.Groups["join"].ValueSpan is "/" && match.ValueSpan is not "24/7" && Context.After(text, match.Index + match.Length, Colon(), 2);
    }

    /// <summary>A day and a month; with a year also the American way round.</summary>
    private static bool NamesDay(Match match)
    {
        var (day, month) = (Number(match, "day"), Number(match, "month"));
        if (match.Groups["year"].Success && month > Months)
            (day, month) = (month, day);
        return day is >= 1 and <= Days && month is >= 1 and <= Months;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\d.,/\u00A3-])(?:(?:(?<day>\d{1,2})[ ]?(?<ordinal>st|nd|rd|th)?|(?<ordinal>" + Calendar.SpelledDay + @"))[ .,/-]{0,2}(?:day[ ])?(?:of[ ])?(?:the[ ])?(?<month>" + Calendar.Month + @")\b(?!-)" + Calendar.Year
        + @"|(?<monthFirst>(?<month>" + Calendar.Month + @"))\b\.?[ ](?:the[ ])?(?:(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?(?!\d|:|\.\d|[ap]m|[ ]?%|[ ](?:w(?:ee)?ks?|days?|months?|mths?|y(?:ea)?rs?|hours?|hrs?|min|times?|kids?|children|of|more|or|people|lots|miles|pm|am)\b)|(?<ordinal>" + Calendar.SpelledDay + @")\b)" + Calendar.Year + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\G(?<![\p{L}\d/\u00A3]|\d[.,-])(?:(?<year>(?:19|20)\d\d)(?<join>[./-])(?<month>\d{1,2})\k<join>(?<day>\d{1,2})|(?<day>\d{1,2})(?:[ ]?(?<join>[./-])[ ]?(?<month>\d{1,2})[ ]?\k<join>[ ]?(?<year>(?:19|20)?\d\d)|(?<join>[./-])(?<month>\d{1,2})))(?![\p{L}\d/]|[.,-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"\b(?:d\.?[ ]?o\.?[ ]?b\.?|date of birth|birth ?date|birth ?day|bday|born(?: on)?)[ ]?(?:is|was|:|=|-|,|\()?\s{0,2}(?:the[ ])?(?<date>\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)?\d\d|(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}|\d{6}|\d{8}|\d{1,2}/\d{1,2})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BirthCue();

    [GeneratedRegex(@"\b(?:on|dated|from|since|after|born|until|till|letter of|email of|date|excluded|suspended|seen|met|meeting|appointment|appt|review|diagnosed|referred|admitted|discharged|assessed|visited|moved|started|starts|left|phoned|rang|emailed|sent|received|refused|issued|dob|tribunal|hearing|panel|assessment|visit|call|incident|due)\b[\s:(,-]{1,3}(?:(?:on|the|was|is|mon|tues?|weds?|thurs?|fri|sat|sun|\p{L}{3,6}day)\s){0,2}$|\b(?:" + Calendar.Weekday + @"|yesterday),?[ ]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatedWord();

    [GeneratedRegex(@"\b(?:section|sections|paragraph|para|page|clause|version|standard|chapter|point)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPart();

    [GeneratedRegex("^\\s?:", RegexOptions.CultureInvariant)]
    private static partial Regex Colon();
}
