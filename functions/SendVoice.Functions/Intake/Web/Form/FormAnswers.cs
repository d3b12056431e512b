using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>What somebody has answered so far.</summary>
public sealed record FormAnswers
{
    public RespondentType? Respondent { get; init; }

    /// <summary>Null when not said.</summary>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Whether somebody helps; null when not said.</summary>
    public bool? Helped { get; init; }

    /// <summary>As typed, even when the rules refuse it, so that going back loses nothing.</summary>
    public RawText? Words { get; init; }

    /// <summary>Code of one of the area's localities; null when not said.</summary>
    public string? Locality { get; init; }

    /// <summary>The steps that have been answered, be it with "prefer not to say".</summary>
    public IReadOnlyList<FormStep> Answered { get; init; } = [];

    public bool IsYoung => Respondent == RespondentType.YoungPerson;

    /// <summary>Whether nothing more is needed from a page. Words that were sent once and then deleted are needed again.</summary>
    public bool Has(FormStep step) => Answered.Contains(step) && (step != FormStep.Words || Words is { IsBlank: false });

    /// <summary>The same answers with <paramref name="step"/> answered, and without those that have become irrelevant.</summary>
    public FormAnswers After(FormStep step)
    {
        var answered = Answered.Append(step).Distinct().Order();
        return IsYoung
            ? this with { Answered = [.. answered] }
            : this with { AgeBand = null, Helped = null, Answered = [.. answered.Where(known => known is not (FormStep.Age or FormStep.Help))] };
    }
}
