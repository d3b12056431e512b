using SendVoice.Core.Areas;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>Who asked not to be texted. Keyed by respondent key, so the store holds no numbers.</summary>
public interface IOptOutStore
{
    /// <summary>STOP: from now on nothing is sent. Repeating it changes nothing.</summary>
    Task StopAsync(AreaKey area, string respondentKey, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>START: takes a stop back; nothing happens when there is none.</summary>
    Task StartAsync(AreaKey area, string respondentKey, CancellationToken cancellation);

    Task<bool> HasStoppedAsync(AreaKey area, string respondentKey, CancellationToken cancellation);
}
