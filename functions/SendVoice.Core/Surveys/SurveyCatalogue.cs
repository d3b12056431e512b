using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Surveys;

/// <summary>Every survey, and which one a person is asked.</summary>
public sealed class SurveyCatalogue
{
    private readonly IReadOnlyList<Survey> _current;

    /// <exception cref="SettingsException">
    /// A version stands twice, or somebody who may answer has no survey, or has two.
    /// </exception>
    public SurveyCatalogue(IEnumerable<Survey> surveys)
    {
        All = [.. surveys.OrderBy(survey => survey.Code, StringComparer.Ordinal).ThenByDescending(survey => survey.Version)];
        if (All.GroupBy(survey => (survey.Code, survey.Version)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new SettingsException("surveys", twice.Key.Code, $"has version {twice.Key.Version} in two files");
        _current = [.. All.DistinctBy(survey => survey.Code)];
        foreach (var (respondent, age) in Audiences())
            CheckOneFor(respondent, age);
    }

    /// <summary>Every version, by code, the newest first.</summary>
    public IReadOnlyList<Survey> All { get; }

    /// <summary>The survey a person is asked now.</summary>
    /// <param name="respondent">Who is asked.</param>
    /// <param name="age">Of young people only; one who has not said is asked the survey for the youngest.</param>
    public Survey For(RespondentType respondent, AgeBand? age) =>
        _current.Single(survey => survey.IsFor(respondent, respondent == RespondentType.YoungPerson ? age ?? AgeBand.Under13 : null));

    /// <param name="reference">Survey and question, <c>survey/question</c>, as a comment stores it.</param>
    /// <returns>The question in the newest version that has it; null when none does.</returns>
    public Question? FindQuestion(string? reference) =>
        reference?.Split('/') is [var survey, var question]
            ? All.Where(known => known.Code == survey).SelectMany(known => known.Questions).FirstOrDefault(known => known.Code == question)
            : null;

    private static IEnumerable<(RespondentType Respondent, AgeBand? Age)> Audiences() =>
        Enum.GetValues<RespondentType>().SelectMany<RespondentType, (RespondentType, AgeBand?)>(respondent =>
            respondent == RespondentType.YoungPerson
                ? Enum.GetValues<AgeBand>().Select(age => (respondent, (AgeBand?)age))
                : [(respondent, null)]);

    private void CheckOneFor(RespondentType respondent, AgeBand? age)
    {
        var matching = _current.Where(survey => survey.IsFor(respondent, age)).Select(survey => survey.Code).ToArray();
        if (matching.Length == 1)
            return;
        var who = age is { } band ? $"{respondent.Code()} {band.Code()}" : respondent.Code();
        throw new SettingsException("surveys", "audience",
            matching.Length == 0 ? $"'{who}' has no survey" : $"'{who}' has more than one survey: {string.Join(", ", matching)}");
    }
}
