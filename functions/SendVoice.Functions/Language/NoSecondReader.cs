using SendVoice.Core.Comments;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Language;

/// <summary>Stands where the installation has no language service.</summary>
internal sealed class NoSecondReader : ISecondReader
{
    public Task<SecondReading> ReadAsync(AnonymisedText text, CancellationToken cancellation) => Task.FromResult(SecondReading.NotAsked);
}
