namespace SendVoice.Core.Surveys;

/// <summary>How a text message's characters become bits.</summary>
public enum TextEncoding
{
    /// <summary>Seven bits a character, fourteen for those of the extension table (3GPP TS 23.038, once GSM 03.38).</summary>
    Gsm7,

    /// <summary>Sixteen bits a UTF-16 unit.</summary>
    Ucs2,
}
