using System.ComponentModel.DataAnnotations;

namespace SendVoice.Functions.Intake.Web;

/// <summary><c>Intake</c>: how much one sender may send.</summary>
public sealed class WebIntakeOptions
{
    public const string Section = "Intake";

    /// <summary>Comments a minute from one client address, by form and JSON together. A household or a school often shares one address.</summary>
    [Range(1, 100_000)]
    public int RequestsPerMinute { get; set; } = 60;

    /// <summary>
    /// Whether the last hop of <c>X-Forwarded-For</c> is the client: true behind Azure's front end, which writes it; false where clients could write it.
    /// </summary>
    public bool TrustForwardedFor { get; set; }
}
