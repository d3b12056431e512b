namespace SendVoice.Functions.Tests.Intake.Web.Form;

/// <summary>Stands still until it is told to move.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
