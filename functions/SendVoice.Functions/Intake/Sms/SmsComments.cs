using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>Takes a text message as a comment and chooses the thanks.</summary>
public sealed class SmsComments(CommentIntake intake, SmsTexts texts, SafeguardingScreen screen)
{
    /// <exception cref="IntakeUnavailableException">Storage did not answer; nothing was accepted.</exception>
    public async Task<string> AcceptAsync(Area area, SmsMessage message, CancellationToken cancellation)
    {
        if (!area.IntakeIsOpen)
            return texts.Closed(area);
        if (message.Words.IsBlank)
            return texts.NoWords(area);
        var code = await intake.AcceptAsync(ToIncoming(area, message), cancellation);

        // Worrying words are answered with help lines at once; the duty desk sees them separately.
        var alert = screen.Screen(message.Words, RespondentType.Other, age: null).Alert;
        return alert ? texts.HelpLines(area) : texts.Thanks(area, code);
    }

    private static IncomingComment ToIncoming(Area area, SmsMessage message) => new()
    {
        Area = area,
        Channel = Channel.Sms,
        ProviderId = message.Id,
        Respondent = RespondentType.Other,
        Words = message.Words,
    };
}
