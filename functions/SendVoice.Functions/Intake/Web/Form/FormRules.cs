using System.Globalization;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>
/// What each page accepts. A rule's sentence is in the words file under <c>form.&lt;step&gt;.error</c>; a choice that was never offered is refused with
/// the same sentence as none.
/// </summary>
public static class FormRules
{
    /// <summary>The choice that says nothing, offered by every optional question.</summary>
    public const string NotSaid = "none";

    /// <summary>Who may answer here, in the order offered. A group has other ways than this form.</summary>
    public static IReadOnlyList<RespondentType> Respondents { get; } =
        [RespondentType.Parent, RespondentType.YoungPerson, RespondentType.Practitioner, RespondentType.Other];

    /// <summary>Takes one page's fields into the answers.</summary>
    /// <returns>The answers as typed, and what is wrong with them; nothing is wrong when it is null.</returns>
    public static (FormAnswers Answers, FormProblem? Problem) Take(FormStep step, FormFields fields, FormAnswers answers, Area area) => step switch
    {
        FormStep.Who => Who(fields, answers),
        FormStep.Age => Age(fields, answers),
        FormStep.Help => Help(fields, answers),
        FormStep.Words => Words(fields, answers),
        FormStep.Locality => Locality(fields, answers, area),
        FormStep.Check => (answers, null),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "This step has no rules."),
    };

    private static (FormAnswers, FormProblem?) Who(FormFields fields, FormAnswers answers) =>
        Codes.TryParse(fields["respondent"], out RespondentType respondent) && Respondents.Contains(respondent)
            ? (answers with { Respondent = respondent }, null)
            : (answers, new("respondent", "form.who.error"));

    private static (FormAnswers, FormProblem?) Age(FormFields fields, FormAnswers answers)
    {
        if (Codes.TryParse(fields["age"], out AgeBand band))
            return (answers with { AgeBand = band }, null);
        return Unsaid(fields["age"]) ? (answers with { AgeBand = null }, null) : (answers, new("age", "form.age.error"));
    }

    private static (FormAnswers, FormProblem?) Help(FormFields fields, FormAnswers answers) => fields["help"] switch
    {
        "yes" => (answers with { Helped = true }, null),
        "no" => (answers with { Helped = false }, null),
        null or "" or NotSaid => (answers with { Helped = null }, null),
        _ => (answers, new("help", "form.help.error")),
    };

    private static (FormAnswers, FormProblem?) Words(FormFields fields, FormAnswers answers)
    {
        var words = SentWords.From(fields["words"] ?? "");
        if (words.IsBlank)
            return (answers with { Words = null }, new("words", "form.words.error.blank"));
        var typed = answers with { Words = words };
        return words.Length <= SentWords.MaxCharacters
            ? (typed, null)
            : (typed, new("words", "form.words.error.long", ("limit", Number(SentWords.MaxCharacters)), ("count", Number(words.Length))));
    }

    private static (FormAnswers, FormProblem?) Locality(FormFields fields, FormAnswers answers, Area area)
    {
        var code = fields["locality"];
        if (area.HasLocality(code))
            return (answers with { Locality = code }, null);
        return Unsaid(code) ? (answers with { Locality = null }, null) : (answers, new("locality", "form.locality.error", ("area", area.Name)));
    }

    private static bool Unsaid(string? value) => value is null or "" or NotSaid;

    /// <summary>As people read a number: <c>5,000</c>.</summary>
    internal static string Number(int value) => value.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}
