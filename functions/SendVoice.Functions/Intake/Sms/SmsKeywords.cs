namespace SendVoice.Functions.Intake.Sms;

/// <summary>
/// Reads keywords in any case and with stray punctuation. Only a message that is nothing but the keyword counts:
/// "stop telling us to wait" is a comment.
/// </summary>
/// <remarks>The stop, start and help words are those Twilio honours by default for long codes, so that both sides agree.</remarks>
public static class SmsKeywords
{
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal)
    {
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE",
    };

    private static readonly HashSet<string> Start = new(StringComparer.Ordinal) { "START", "UNSTOP" };
    private static readonly HashSet<string> Help = new(StringComparer.Ordinal) { "HELP", "INFO" };

    public static SmsKeyword Read(string words)
    {
        if (words.Length > 40)
            return SmsKeyword.None;
        var letters = new string([.. words.Where(char.IsLetter)]).ToUpperInvariant();
        if (words.Any(char.IsDigit))
            return SmsKeyword.None;
        return letters switch
        {
            _ when Stop.Contains(letters) => SmsKeyword.Stop,
            _ when Start.Contains(letters) => SmsKeyword.Start,
            _ when Help.Contains(letters) => SmsKeyword.Help,
            _ => SmsKeyword.None,
        };
    }
}
