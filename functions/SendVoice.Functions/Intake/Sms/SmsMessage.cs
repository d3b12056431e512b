using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake.Sms;

/// <param name="Id">Twilio's <c>MessageSid</c>.</param>
/// <param name="From">The sender's E.164 number.</param>
/// <param name="To">The number they texted; it names the area.</param>
/// <param name="Words">What they wrote; blank for a picture without words.</param>
public sealed record SmsMessage(string Id, string From, string To, RawText Words)
{
    /// <summary>A record's own text would hold the number.</summary>
    public override string ToString() => $"[text message of {Words.Length} characters]";
}
