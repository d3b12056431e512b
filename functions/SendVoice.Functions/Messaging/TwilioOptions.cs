namespace SendVoice.Functions.Messaging;

/// <summary>The Twilio account that receives and sends text messages, and the address it calls.</summary>
public sealed class TwilioOptions
{
    public const string Section = "Twilio";

    /// <summary>Names the account: <c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid { get; set; } = "";

    /// <summary>The account's primary auth token: signs what Twilio sends and what is sent to it. A secret.</summary>
    public string AuthToken { get; set; } = "";

    /// <summary>
    /// The <c>https</c> address people and Twilio reach the app by, with a path if it lives below one (plain <c>http</c> only on the
    /// machine itself). Twilio signs this
    /// address, not the internal one that the app sees behind its front door.
    /// </summary>
    public Uri? PublicAddress { get; set; }
}
