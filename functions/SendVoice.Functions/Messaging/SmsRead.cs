using SendVoice.Functions.Intake.Sms;

namespace SendVoice.Functions.Messaging;

/// <summary>Either a verified message or the HTTP status that refuses the request.</summary>
/// <param name="Message">Null when refused.</param>
/// <param name="Status">200, or 400, 403, 413 or 415.</param>
public sealed record SmsRead(SmsMessage? Message, int Status)
{
    public static SmsRead Refused(int status) => new(null, status);

    public static SmsRead Verified(SmsMessage message) => new(message, StatusCodes.Status200OK);
}
