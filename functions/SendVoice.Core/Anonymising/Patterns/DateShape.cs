namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Tells a date in figures from a telephone number, which can be grouped alike.</summary>
internal static class DateShape
{
    /// <summary>How long the day, month and year in figures at an offset are together; 0 when there is no date.</summary>
    public static int LengthAt(string view, int start)
    {
        var at = start;
        var day = Number(view, ref at, 2);
        var join = at < view.Length ? view[at] : '\0';
        if (join is not ('/' or '-' or '.') || day is < 1 or > 31)
            return 0;
        at++;
        var month = Number(view, ref at, 2);
        if (month is < 1 or > 31 || (day > 12 && month > 12) || at >= view.Length || view[at] != join)
            return 0;
        at++;
        return Number(view, ref at, 4) is >= 1900 and < 2100 && (at == view.Length || !char.IsAsciiDigit(view[at])) ? at - start : 0;
    }

    private static int Number(string view, ref int at, int most)
    {
        var (value, from) = (0, at);
        while (at < view.Length && at - from < most && char.IsAsciiDigit(view[at]))
            value = (value * 10) + (view[at++] - '0');
        return at == from ? -1 : value;
    }
}
