using SendVoice.Core.Areas;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>Which page comes when.</summary>
public static class FormRoute
{
    /// <summary>The first page that still has to be answered; the last is <see cref="FormStep.Check"/>.</summary>
    public static FormStep Next(FormAnswers answers, Area area) =>
        Steps(answers, area).First(step => !answers.Has(step));

    /// <summary>The page before; null before the first.</summary>
    public static FormStep? Before(FormStep step, FormAnswers answers, Area area) =>
        Steps(answers, area).TakeWhile(known => known != step).Cast<FormStep?>().LastOrDefault();

    /// <summary>Whether the page is part of this person's journey and everything it rests on has been answered.</summary>
    public static bool MayShow(FormStep step, FormAnswers answers, Area area) =>
        Steps(answers, area).Contains(step) && step <= Next(answers, area);

    private static IEnumerable<FormStep> Steps(FormAnswers answers, Area area) =>
        Enum.GetValues<FormStep>().Where(step => step switch
        {
            FormStep.Age or FormStep.Help => answers.IsYoung,
            FormStep.Locality => area.Localities.Count > 0,
            FormStep.Who or FormStep.Words or FormStep.Check => true,
            _ => throw new ArgumentOutOfRangeException(nameof(answers), step, "This step has no place in the journey."),
        });
}
