using SendVoice.Core.Areas;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>Takes one verified text message: a keyword is obeyed, anything else is a comment. Says what to text back.</summary>
public sealed class SmsIntake(
    IOptOutStore optOuts, RespondentKeys respondents, SmsTexts texts, SmsComments comments, TimeProvider clock)
{
    /// <returns>The reply, or null when nothing may be sent.</returns>
    /// <exception cref="IntakeUnavailableException">Storage did not answer; nothing was accepted.</exception>
    public Task<string?> TakeAsync(Area area, SmsMessage message, CancellationToken cancellation)
    {
        var respondent = respondents.For(area.Key, message.From);
        return SmsKeywords.Read(message.Words.Reveal()) switch
        {
            SmsKeyword.Stop => StopAsync(area, respondent, cancellation),
            SmsKeyword.Start => StartAsync(area, respondent, cancellation),
            SmsKeyword.Help => Task.FromResult<string?>(texts.Help(area)),
            SmsKeyword.None => CommentAsync(area, message, respondent, cancellation),
            var unknown => throw new InvalidOperationException($"No answer is defined for the keyword {unknown}."),
        };
    }

    private async Task<string?> StopAsync(Area area, string respondent, CancellationToken cancellation)
    {
        await optOuts.StopAsync(area.Key, respondent, clock.GetUtcNow(), cancellation);
        return texts.Stopped(area);
    }

    private async Task<string?> StartAsync(Area area, string respondent, CancellationToken cancellation)
    {
        await optOuts.StartAsync(area.Key, respondent, cancellation);
        return texts.Started(area);
    }

    private async Task<string?> CommentAsync(Area area, SmsMessage message, string respondent, CancellationToken cancellation)
    {
        var stopped = optOuts.HasStoppedAsync(area.Key, respondent, cancellation);
        var reply = await comments.AcceptAsync(area, message, cancellation);
        return await stopped ? null : reply;
    }
}
