using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>Stops the start when a text of some area would cost two segments or would not say which council it is from.</summary>
internal sealed class SmsTextsCheck(AreaRegistry areas, SmsTexts texts) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var area in areas.All.Where(area => area.SmsNumbers.Count > 0))
            Check(area);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Check(Area area)
    {
        foreach (var text in texts.All(area))
        {
            if (!text.Contains(area.Council, StringComparison.Ordinal))
                throw new SettingsException($"areas/{area.Key}.json", "council", $"a text message does not name the council: \"{text}\"");
            if (new TextMessage(text).Segments > 1)
                throw new SettingsException($"areas/{area.Key}.json", "council", $"with this name a text message is longer than one segment: \"{text}\"");
        }
    }
}
