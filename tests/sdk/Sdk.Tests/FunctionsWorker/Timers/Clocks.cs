using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Sdk.Tests.FunctionsWorker.Queues;

namespace Sdk.Tests.FunctionsWorker.Timers;

/// <summary>Functions on a schedule; each test hosts the one it needs.</summary>
public static class Clocks
{
    public static string Describe(TimerInfo timer, TimeProvider time) => string.Create(
        CultureInfo.InvariantCulture,
        $"{time.GetUtcNow():HH:mm:ss} {(timer.IsPastDue ? "late" : "on time")} {timer.ScheduleStatus?.Last:HH:mm:ss} {timer.ScheduleStatus?.Next:HH:mm:ss}").Trim();

    public sealed class Hourly(Seen seen, TimeProvider time)
    {
        [Function("Hourly")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => seen.Add(Describe(timer, time));
    }

    public sealed class Unmonitored(Seen seen, TimeProvider time)
    {
        [Function("Unmonitored")]
        public void Run([TimerTrigger("0 0 * * * *", UseMonitor = false)] TimerInfo timer) => seen.Add(Describe(timer, time));
    }

    public sealed class AtStart(Seen seen, TimeProvider time)
    {
        [Function("AtStart")]
        public void Run([TimerTrigger("%Nightly%", RunOnStartup = true)] TimerInfo timer) => seen.Add(Describe(timer, time));
    }

    public sealed class Failing(Seen seen, TimeProvider time)
    {
        [Function("Failing")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
            seen.Add(Describe(timer, time));
            throw new InvalidOperationException();
        }
    }

    public sealed class Slow(Seen seen, TimeProvider time, Gate gate)
    {
        [Function("Slow")]
        public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
            seen.Add(Describe(timer, time));
            await gate.Opened;
            seen.Add("done");
        }
    }
}
