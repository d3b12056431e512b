using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>A timer as the host tells of it: <c>{"Schedule":{},"ScheduleStatus":{"Last","Next","LastUpdated"},"IsPastDue"}</c>.</summary>
internal static class HostTimer
{
    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="JsonException">The value is not a timer.</exception>
    public static TriggerEvent? Read(JsonElement value, string invocationId)
    {
        if (HostEventReader.Text(value) is not ['{', ..] text || JsonSerializer.Deserialize<TimerInfo>(text, AnyCase) is not { } timer)
            return null;
        if (timer.ScheduleStatus is { } status)
            timer.ScheduleStatus = new ScheduleStatus { Last = Utc(status.Last), Next = Utc(status.Next), LastUpdated = Utc(status.LastUpdated) };
        return new TriggerEvent(invocationId, timer);
    }

    /// <summary>The reader gives a time with an offset as this machine's own; one without is UTC already.</summary>
    private static DateTime Utc(DateTime time) =>
        time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
