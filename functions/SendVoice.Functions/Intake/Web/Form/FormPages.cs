using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Intake.Web.Form.Pages;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>The pages of the journey as answers to a request.</summary>
public sealed class FormPages(SitePages pages, JourneySeal seal, SurveyCatalogue surveys)
{
    public IResult Start(Area area) => pages.Page<StartPage>(area, StatusCodes.Status200OK);

    /// <summary>
    /// 503: the address is right and will answer one day, so a search engine keeps it and a link checker does not call it broken.
    /// </summary>
    public IResult Closed(Area area) => pages.Page<ClosedPage>(area, StatusCodes.Status503ServiceUnavailable);

    public IResult Sent(Area area, ReferenceCode code) =>
        pages.Page<SentPage>(area, StatusCodes.Status200OK, (nameof(SentPage.Code), code.ToString()));

    /// <summary>A step's page.</summary>
    /// <param name="area">Whose form it is.</param>
    /// <param name="journey">So far.</param>
    /// <param name="step">Which page.</param>
    /// <param name="problem">With what was posted for this page; answered with 400.</param>
    public IResult Step(Area area, Journey journey, FormStep step, FormProblem? problem = null) => Show(
        area, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, View(area, journey, step) with { Problem = problem });

    /// <summary>Check answers again, with everything kept and a notice why it could not be sent now.</summary>
    public IResult NotNow(Area area, Journey journey, int status, string notice) =>
        Show(area, status, View(area, journey, FormStep.Check) with { Notice = notice });

    /// <summary>Start again; the words go with the new journey when there are any.</summary>
    public IResult Expired(Area area, RawText? kept)
    {
        var fits = kept is { IsBlank: false } && kept.Length <= SentWords.MaxCharacters ? kept : null;
        var fresh = seal.Begin();
        var state = seal.Seal(fresh with { Answers = fresh.Answers with { Words = fits } }, area);
        return pages.Page<ExpiredPage>(
            area, StatusCodes.Status400BadRequest, (nameof(ExpiredPage.State), state), (nameof(ExpiredPage.Kept), kept));
    }

    /// <summary>The question a person's words answer: the first of the survey for people like them.</summary>
    /// <returns>The question, and <c>survey/question</c> as a comment stores it.</returns>
    public (Question Question, string Reference) QuestionFor(FormAnswers answers)
    {
        var survey = surveys.For(answers.Respondent ?? RespondentType.Other, answers.AgeBand);
        return (survey.Questions[0], $"{survey.Code}/{survey.Questions[0].Code}");
    }

    private StepView View(Area area, Journey journey, FormStep step) => new()
    {
        Step = step,
        Answers = journey.Answers,
        State = seal.Seal(Carried(journey, step), area),
        Back = FormRoute.Before(step, journey.Answers, area),
        Question = QuestionFor(journey.Answers).Question,
    };

    /// <summary>On the words' own page they travel in the text box alone, so that the page's answer is not twice as long.</summary>
    private static Journey Carried(Journey journey, FormStep step) =>
        step == FormStep.Words ? journey with { Answers = journey.Answers with { Words = null } } : journey;

    private IResult Show(Area area, int status, StepView view) => view.Step switch
    {
        FormStep.Words => pages.Page<WordsPage>(area, status, (nameof(StepComponent.View), view)),
        FormStep.Check => pages.Page<CheckPage>(area, status, (nameof(StepComponent.View), view)),
        FormStep.Who or FormStep.Age or FormStep.Help or FormStep.Locality =>
            pages.Page<ChoicePage>(area, status, (nameof(StepComponent.View), view)),
        _ => throw new ArgumentOutOfRangeException(nameof(view), view.Step, "No page is defined for this step."),
    };
}
