using SendVoice.Core.Summaries.Disclosure;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Summaries;

/// <summary>Drafts the "You said" sentence of a theme for a person to check and mend.</summary>
internal static class YouSaid
{
    /// <summary>Published sentences stay under 25 words, as GOV.UK asks.</summary>
    private const int Words = 24;

    public static string Draft(Theme theme, Printed count)
    {
        var said = $"{HowMany(count)} about {Lower(theme.Label).Replace(": ", ", ", StringComparison.Ordinal)}";
        var explained = $"{said}: {Lower(theme.Definition).TrimEnd('.')}.";
        return explained.Split(' ').Length <= Words && theme.Definition.Length > 0 ? explained : said + ".";
    }

    private static string HowMany(Printed count) => count.Value switch
    {
        null => "Some comments were",
        0 => "No comments were",
        1 => "1 comment was",
        _ => $"{count} comments were",
    };

    /// <summary>Lower case inside a sentence, unless the first word is written in capitals: <c>EHC plans</c>.</summary>
    private static string Lower(string text) =>
        text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
