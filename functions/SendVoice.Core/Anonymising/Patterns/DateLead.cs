using System.Text.RegularExpressions;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>What belongs to an exact day and stands before it: its weekday, "the", and the earlier days of a list or a span.</summary>
internal static partial class DateLead
{
    private const int MostDays = 8;
    private const int Reach = 24;

    /// <summary>Where a date that starts at an offset begins with what leads to it.</summary>
    public static int StartOf(string view, int start)
    {
        for (var round = 0; round < MostDays; round++)
        {
            var from = Math.Max(0, start - Reach);
            var lead = Lead().Match(view, from, start - from);
            if (!lead.Success)
                return start;
            start = lead.Groups["lead"].Index;
        }

        return start;
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/\u00A3-])(?<lead>(?:" + Calendar.Weekday + @"|yesterday)[ ](?:the[ ])?|the[ ]|\d{1,2}(?:st|nd|rd|th)?(?:[ ]?(?:-|&|,)[ ]?|[ ](?:and|to|or|n)[ ])(?:the[ ])?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
