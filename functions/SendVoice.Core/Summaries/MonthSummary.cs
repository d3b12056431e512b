using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Summaries;

/// <summary>"You said, we did" for one month. Every count in it has been through disclosure control; there is no way back to the true ones.</summary>
public sealed record MonthSummary
{
    public required MonthRequest For { get; init; }

    public Area Area => For.Area;

    public Month Month => For.Month;

    /// <summary>The smallest count printed.</summary>
    public required int Threshold { get; init; }

    /// <summary>Comments received in the month by the whole area, those withheld left out.</summary>
    public required Printed Comments { get; init; }

    public required Breakdown Sentiment { get; init; }

    /// <summary>
    /// The themes this reader is shown: by volume as printed, then those whose counts are hidden, then those nobody spoke about; within
    /// each, as the taxonomy has them, so that the order says nothing that a hidden count does not.
    /// </summary>
    public required IReadOnlyList<ThemeSummary> Themes { get; init; }

    /// <summary>Channel, respondent, age of young people, locality.</summary>
    public required IReadOnlyList<Breakdown> HeardFrom { get; init; }

    /// <summary>Held, and no person has looked yet.</summary>
    public required Printed WaitingForReview { get; init; }

    /// <summary>The model was too unsure to give a theme.</summary>
    public required Printed Unthemed { get; init; }

    public required Printed SafeguardingAlerts { get; init; }

    /// <summary>Taken out of everything by a person, with a recorded reason.</summary>
    public required Printed Withheld { get; init; }

    public required IReadOnlyList<string> ModelVersions { get; init; }

    /// <summary>The same for every board whose figures were made from the same comments and actions.</summary>
    public required string RunId { get; init; }

    public IEnumerable<ThemeSummary> Spoken => Themes.Where(theme => !theme.IsSilent);

    public IEnumerable<ThemeSummary> Unanswered => Spoken.Where(theme => !theme.IsAnswered);
}
