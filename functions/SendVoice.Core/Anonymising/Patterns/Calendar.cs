namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>The words that make up a date, as parts of patterns. All ignore case.</summary>
internal static class Calendar
{
    /// <summary>The months of the civil calendar, and those of the Bengali, Islamic and Jewish ones that families count birthdays by.</summary>
    public const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        + "|baishakh|boishakh|chaitra|choitro|falgun|phalgun|srabon|bhadro|poush|muharram|safar|rajab|sha'?ban|ramadh?an|shawwal|tishrei|cheshvan|kislev|shevat|nisan|sivan|elul";

    /// <summary>A year after a month: in full, or two figures that end a clause.</summary>
    public const string Year = @"(?:\.?,?[ ]{1,2}(?:19|20)\d\d(?!\d)|[ ]'?\d\d(?=[,.;)\n]|$)(?!\.\d))?";

    public const string SpelledDay = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
        + "|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth";

    public const string Weekday = "(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
}
