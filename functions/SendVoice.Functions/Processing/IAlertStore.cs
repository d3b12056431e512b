using SendVoice.Core.Areas;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Functions.Processing;

/// <summary>Safeguarding alerts and their clocks.</summary>
public interface IAlertStore
{
    /// <summary>Opens an alert unless the comment has one already; closing one is never undone by a repeat.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> InsertAsync(Alert alert, CancellationToken cancellation);

    /// <summary>Alerts nobody has closed, the most urgent first.</summary>
    IAsyncEnumerable<Alert> ReadOpenAsync(AreaKey area, CancellationToken cancellation);
}
