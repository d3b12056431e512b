namespace SendVoice.Core.Comments;

/// <summary>How a comment reached us. The code is what is stored, imported and exported.</summary>
public enum Channel
{
    Web,
    Sms,
    Email,
    Event,
    Paper,
}
