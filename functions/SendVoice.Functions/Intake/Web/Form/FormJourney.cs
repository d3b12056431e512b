using Microsoft.Net.Http.Headers;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>Takes one posted page and answers with the next one.</summary>
public sealed class FormJourney(FormPages pages, JourneySeal seal, CommentIntake intake, SenderLimit limit, SentCookie sent)
{
    /// <summary>The first page, with what an earlier journey could keep.</summary>
    public IResult Begin(Area area, FormFields fields)
    {
        var journey = Continue(area, fields) ?? seal.Begin();
        return pages.Step(area, journey, FormRoute.Next(journey.Answers, area));
    }

    /// <summary>Takes the page's answer; then the page asked for by a Back or Change button, or the next one to answer.</summary>
    public IResult Answer(Area area, FormStep step, FormFields fields)
    {
        if (Continue(area, fields) is not { } journey)
            return pages.Expired(area, Kept(area, fields));
        var (answers, problem) = FormRules.Take(step, fields, journey.Answers, area);
        if (FormSteps.Find(fields["show"]) is { } wanted)
            return Show(area, journey with { Answers = answers }, step, wanted, problem);
        if (problem is not null)
            return pages.Step(area, journey with { Answers = answers }, step, problem);
        answers = answers.After(step);
        return pages.Step(area, journey with { Answers = answers }, FormRoute.Next(answers, area));
    }

    /// <summary>Hands the comment to intake, and says so only when it is safe.</summary>
    public async Task<IResult> SendAsync(Area area, FormFields fields, HttpContext http)
    {
        if (Continue(area, fields) is not { } journey)
            return pages.Expired(area, Kept(area, fields));
        var missing = FormRoute.Next(journey.Answers, area);
        if (missing != FormStep.Check)
            return pages.Step(area, journey, missing);
        if (limit.SecondsToWait(http.Request) is { } seconds)
            return NotNow(area, journey, http, StatusCodes.Status429TooManyRequests, seconds, "form.check.busy");
        try
        {
            var code = await intake.AcceptAsync(Comment(area, journey), http.RequestAborted);
            sent.Give(http, area, code);
            return new SeeOther($"/{area.Key}/sent");
        }
        catch (IntakeUnavailableException)
        {
            // Nothing was accepted; the person still has everything and may press Send again.
            return NotNow(
                area, journey, http, StatusCodes.Status503ServiceUnavailable, IntakeUnavailableException.SecondsToWait, "form.check.unavailable");
        }
    }

    private Journey? Continue(Area area, FormFields fields) =>
        seal.Open(fields["state"], area) is { } journey && !seal.IsOver(journey) ? journey : null;

    /// <summary>The words in the page just posted, or else those in a state that has had its time.</summary>
    private RawText? Kept(Area area, FormFields fields) =>
        fields["words"] is { } typed ? SentWords.From(typed) : seal.Open(fields["state"], area)?.Answers.Words;

    private IResult Show(Area area, Journey journey, FormStep step, FormStep wanted, FormProblem? problem)
    {
        // Words too long to be carried stay on their own page.
        if (journey.Answers.Words?.Length > SentWords.MaxCharacters)
            return pages.Step(area, journey, step, problem);
        var next = FormRoute.Next(journey.Answers, area);
        return pages.Step(area, journey, FormRoute.MayShow(wanted, journey.Answers, area) ? wanted : next);
    }

    private IResult NotNow(Area area, Journey journey, HttpContext http, int status, int seconds, string notice)
    {
        http.Response.Headers[HeaderNames.RetryAfter] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return pages.NotNow(area, journey, status, notice);
    }

    private IncomingComment Comment(Area area, Journey journey)
    {
        var comment = new IncomingComment
        {
            Area = area,
            Channel = Channel.Web,
            ProviderId = journey.Token,
            Respondent = journey.Answers.Respondent!.Value,
            Words = journey.Answers.Words!,
            AgeBand = journey.Answers.AgeBand,
            Locality = journey.Answers.Locality,
            Question = pages.QuestionFor(journey.Answers).Reference,
            Assisted = journey.Answers.Helped == true,
        };
        return comment with { ProviderId = ProviderToken.Bind(journey.Token, comment) };
    }
}
