using System.ComponentModel.DataAnnotations;

namespace SendVoice.Functions.Intake;

/// <summary>The installation's own secrets, each base64 of 32 random bytes.</summary>
public sealed class SecretOptions
{
    /// <summary><c>Receipts:Secret</c>. Changing it makes new codes for repeats of old messages; old receipts no longer open.</summary>
    [Required, Base64Key]
    public string ReceiptSecret { get; set; } = "";

    /// <summary><c>Respondents:Pepper</c>. Changing it forgets who is who: opt-outs must be carried over first.</summary>
    [Required, Base64Key]
    public string RespondentPepper { get; set; } = "";
}
