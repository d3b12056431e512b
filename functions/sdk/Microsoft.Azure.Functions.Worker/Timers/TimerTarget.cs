using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>A function and the schedule it runs on.</summary>
internal sealed record TimerTarget(CompiledFunction Function, TimerSchedule Schedule, TimerTriggerAttribute Trigger)
{
    /// <summary>Names the time zone of schedules, as it does for the Functions host; they are in UTC without it.</summary>
    private const string TimeZoneSetting = "WEBSITE_TIME_ZONE";

    public string Name => Function.Method.Name;

    /// <exception cref="InvalidOperationException">The schedule is none; the message names the function and says why.</exception>
    public static TimerTarget For(CompiledFunction function, TimerTriggerAttribute trigger, IConfiguration settings)
    {
        var expression = SettingNames.Resolve(settings, trigger.Schedule);
        try
        {
            return new TimerTarget(function, new TimerSchedule(Ncrontab.Parse(expression), Zone(settings)), trigger);
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException($"Function {function.Method.Name} cannot be run: its schedule '{expression}': {exception.Message}.", exception);
        }
    }

    private static TimeZoneInfo Zone(IConfiguration settings) =>
        settings[TimeZoneSetting] is { Length: > 0 } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Utc;
}
