using System.ComponentModel.DataAnnotations;

namespace SendVoice.Functions.Intake;

/// <summary><c>Sealing</c>: the keys that seal what people send.</summary>
public sealed class SealingOptions
{
    public const string Section = "Sealing";

    /// <summary>Name of the key that seals from now on; one of <see cref="Keys"/>.</summary>
    [Required]
    public string CurrentKeyId { get; set; } = "";

    /// <summary>Base64 of 32 random bytes by key name. A key stays here for as long as something it sealed is kept.</summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
