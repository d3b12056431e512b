using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>Messages that could not be processed, until somebody tries again.</summary>
public interface IStuckStore
{
    /// <summary>Keeps a message; keeping it again changes nothing but the time.</summary>
    Task KeepAsync(StuckMessage message, CancellationToken cancellation);

    /// <summary>Those of one area, or, for null, those of no area. Nothing is opened, so one whose key is gone does not hide the others.</summary>
    IAsyncEnumerable<StuckNote> ListAsync(AreaKey? area, CancellationToken cancellation);

    Task<StuckMessage?> FindAsync(AreaKey? area, string id, CancellationToken cancellation);

    Task DeleteAsync(AreaKey? area, string id, CancellationToken cancellation);
}
