using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping;

/// <summary>Who did what, when and why. Entries are added and never changed.</summary>
public interface IAuditLog
{
    Task RecordAsync(AreaKey area, AuditEntry entry, CancellationToken cancellation);
}
