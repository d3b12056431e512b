using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function on a schedule, on one instance of the app at a time.</summary>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>Six fields: second, minute, hour, day of month, month, day of week. May name a setting, as in <c>%Nightly%</c>.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the last run is remembered, so that a run missed while the app was down is made up for once.</summary>
    public bool UseMonitor { get; set; } = true;

    public bool RunOnStartup { get; set; }
}
