using Microsoft.Azure.Functions.Worker;

namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>
/// Turns poison messages into rows staff can see. A timer and not a queue trigger: while the tables are away the messages simply stay in the
/// poison queue, where a trigger would use its tries up and move them on to a queue nobody reads.
/// </summary>
public sealed partial class KeepStuckMessages(IPoisonQueue queue, StuckMessages stuck, ILogger<KeepStuckMessages> logger)
{
    [Function(nameof(KeepStuckMessages))]
    public async Task Run([TimerTrigger("*/10 * * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var kept = await queue.DrainAsync(stuck.KeepAsync, cancellation);
        if (kept > 0)
            Log.Kept(logger, kept);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Count} messages could not be processed and wait for a person")]
        public static partial void Kept(ILogger logger, int count);
    }
}
