namespace SendVoice.Functions.Housekeeping;

/// <param name="At">When.</param>
/// <param name="By">The signed-in person's stable id.</param>
/// <param name="Did">What, as a short code: <c>stuck.retried</c>.</param>
/// <param name="About">Id of what it was done to.</param>
public sealed record AuditEntry(DateTimeOffset At, string By, string Did, string About);
