namespace SendVoice.Core.Surveys;

/// <summary>One question of a survey, answered in a person's own words.</summary>
public sealed record Question
{
    /// <summary>Stable within the survey, as stored.</summary>
    public required string Code { get; init; }

    public required Wording Text { get; init; }

    /// <summary>Help shown under the question; null when it needs none.</summary>
    public Wording? Hint { get; init; }

    /// <summary>Whether it may be left empty.</summary>
    public bool Optional { get; init; }
}
