using System.Text.Json;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Comments.Sealing;

namespace SendVoice.Functions.Intake;

/// <summary>Turns a submission into a seal and back. The seal is bound to its area and comment: it opens nowhere else.</summary>
public sealed class SubmissionSeal(Sealer sealer)
{
    public string Seal(Submission submission)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(ToContent(submission), SubmissionContext.Default.SubmissionContent);
        return sealer.Seal(content, Purpose(submission.Area, submission.Id));
    }

    /// <param name="message">The envelope the seal came with; it says whose it is and when the first delivery came.</param>
    /// <param name="seal">What <see cref="Seal"/> made.</param>
    /// <exception cref="SealBrokenException">The seal is not of this area and comment.</exception>
    /// <exception cref="FormatException">The content is not a submission.</exception>
    public Submission Open(FeedbackMessage message, string seal)
    {
        var area = AreaKey.Parse(message.Area);
        var id = CommentId.Parse(message.Id);
        var bytes = sealer.Open(seal, Purpose(area, id));
        var content = JsonSerializer.Deserialize(bytes, SubmissionContext.Default.SubmissionContent)
            ?? throw new FormatException("The sealed submission is empty.");
        return FromContent(content, message, area, id);
    }

    private static string Purpose(AreaKey area, CommentId id) => $"submission|{area}|{id}";

    private static SubmissionContent ToContent(Submission submission) => new()
    {
        Words = submission.Words.Reveal(),
        Respondent = submission.Respondent.Code(),
        AgeBand = submission.AgeBand?.Code(),
        Locality = submission.Locality,
        Question = submission.Question,
        Event = submission.Event,
        Assisted = submission.Assisted,
    };

    private static Submission FromContent(SubmissionContent content, FeedbackMessage message, AreaKey area, CommentId id) => new()
    {
        Id = id,
        Area = area,
        Channel = Codes.ParseChannel(message.Channel),
        ReceivedAt = message.ReceivedAt,
        Respondent = Codes.ParseRespondent(content.Respondent),
        AgeBand = content.AgeBand is { } band ? Codes.ParseAgeBand(band) : null,
        Words = new RawText(content.Words),
        Locality = content.Locality,
        Question = content.Question,
        Event = content.Event,
        Assisted = content.Assisted,
    };
}
