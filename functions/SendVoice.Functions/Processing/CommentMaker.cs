using SendVoice.Core.Anonymising;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;
using SendVoice.Core.Surveys;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Processing;

/// <summary>Makes the comment that is stored out of what a person sent. Past here nothing holds raw words.</summary>
public sealed class CommentMaker(CommentAnonymiser anonymiser, ThemeClassifier classifier, SurveyCatalogue surveys)
{
    public async Task<Comment> MakeAsync(Submission submission, Area area, Screening screening, CancellationToken cancellation)
    {
        var (anonymised, opinion) = await anonymiser.AnonymiseAsync(submission.Words, area, cancellation);
        return new Comment
        {
            Id = submission.Id,
            Area = submission.Area,
            Channel = submission.Channel,
            ReceivedAt = submission.ReceivedAt,
            Respondent = submission.Respondent,
            AgeBand = submission.AgeBand,
            Locality = submission.Locality,
            Question = submission.Question,
            Event = submission.Event,
            Text = anonymised.Text,
            Classification = Classify(submission, anonymised, screening),
            HoldReasons = anonymised.HoldReasons,
            AnonymiserVersion = Anonymiser.Version,
            SecondOpinion = opinion,
            Alerted = screening.Alert,
        };
    }

    /// <summary>A very short answer leans on the question it answers; the model reads English.</summary>
    private string? Wording(string? question) => question is null ? null : surveys.FindQuestion(question)?.Text.In("en");

    private Classification Classify(Submission submission, Anonymisation anonymised, Screening screening)
    {
        var found = classifier.Classify(anonymised.Text.Value, Wording(submission.Question), submission.Respondent);
        var flags = found.Flags.ToList();
        if (screening.Alert)
            flags.Add(FlagCodes.Safeguarding);
        if (submission.Assisted && !flags.Contains(FlagCodes.Assisted))
            flags.Add(FlagCodes.Assisted);
        return found with { Flags = flags };
    }
}
