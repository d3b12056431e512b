using SendVoice.Core.Comments;

namespace SendVoice.Core.Surveys;

/// <summary>Questions for one audience (<c>config/surveys/*.json</c>).</summary>
public sealed record Survey
{
    /// <summary>Stable, as stored; every version of a survey has the same.</summary>
    public required string Code { get; init; }

    /// <summary>1 for the first; the highest is the one asked.</summary>
    public required int Version { get; init; }

    public required RespondentType Audience { get; init; }

    /// <summary>Young people's age bands it is worded for; empty for every other audience.</summary>
    public IReadOnlyList<AgeBand> AgeBands { get; init; } = [];

    public required Wording Title { get; init; }

    /// <summary>Read before the first question.</summary>
    public required Wording Introduction { get; init; }

    /// <summary>In the order in which they are asked.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Whether every string a person reads is there in the language.</summary>
    public bool IsWordedIn(string language) =>
        Title.Has(language) && Introduction.Has(language)
        && Questions.All(question => question.Text.Has(language) && question.Hint?.Has(language) != false);

    public bool IsFor(RespondentType respondent, AgeBand? age) =>
        Audience == respondent && (AgeBands.Count == 0 || (age is { } band && AgeBands.Contains(band)));
}
