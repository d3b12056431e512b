using SendVoice.Core.Actions;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Reviewing;

/// <summary>The register of what was done about what people said.</summary>
public interface IActionStore
{
    /// <summary>Keeps an action unless the area has one of that id.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> InsertAsync(ActionRecord action, CancellationToken cancellation);

    /// <summary>Every action of an area, in the order of their ids.</summary>
    IAsyncEnumerable<ActionRecord> ReadAsync(AreaKey area, CancellationToken cancellation);
}
