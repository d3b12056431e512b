namespace SendVoice.Functions.Intake.Sms;

/// <summary>What a whole text message can ask for instead of being a comment.</summary>
public enum SmsKeyword
{
    None,

    /// <summary>Send me nothing more.</summary>
    Stop,

    /// <summary>I want to hear from you again.</summary>
    Start,

    /// <summary>Who are you and what is this?</summary>
    Help,
}
