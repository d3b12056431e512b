using System.Text.RegularExpressions;

namespace SendVoice.Core.Areas;

/// <summary>The shapes of identifiers in settings.</summary>
internal static partial class SettingsPatterns
{
    public static bool IsCode(string text) => text.Length <= 60 && CodePattern().IsMatch(text);

    /// <summary>E.164: a plus sign and 7 to 15 digits, the first not a zero.</summary>
    public static bool IsE164(string text) => E164Pattern().IsMatch(text);

    /// <summary>A mailbox address plain enough for every mail service; quoted local parts and comments are refused.</summary>
    public static bool IsMailbox(string text) => text.Length <= 254 && MailboxPattern().IsMatch(text);

    /// <summary>A BCP 47 tag: a language, and perhaps a script, region or variant.</summary>
    public static bool IsLanguageTag(string text) => LanguagePattern().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex E164Pattern();

    [GeneratedRegex(@"\A[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex MailboxPattern();

    [GeneratedRegex(@"\A[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();
}
