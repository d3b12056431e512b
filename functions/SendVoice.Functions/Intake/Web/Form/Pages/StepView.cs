using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Intake.Web.Form.Pages;

/// <summary>What a page of the journey shows.</summary>
public sealed record StepView
{
    public required FormStep Step { get; init; }

    public required FormAnswers Answers { get; init; }

    /// <summary>The sealed journey, for the hidden field.</summary>
    public required string State { get; init; }

    /// <summary>The page before; null before the first, whose way back is the start of the form.</summary>
    public FormStep? Back { get; init; }

    public FormProblem? Problem { get; init; }

    /// <summary>Key of a notice to show above everything else; null for none.</summary>
    public string? Notice { get; init; }

    /// <summary>The question that the words answer.</summary>
    public required Question Question { get; init; }
}
