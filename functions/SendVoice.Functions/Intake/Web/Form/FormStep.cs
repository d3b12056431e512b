namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>A page of the journey, in the order in which pages come.</summary>
public enum FormStep
{
    Who,

    /// <summary>Young people only.</summary>
    Age,

    /// <summary>Young people only: whether somebody helps them, so that nobody answers for them silently.</summary>
    Help,

    Words,

    Locality,

    Check,
}
