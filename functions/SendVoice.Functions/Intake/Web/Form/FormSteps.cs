namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>The steps' names in addresses and sealed state.</summary>
public static class FormSteps
{
    public static string Code(this FormStep step) => step switch
    {
        FormStep.Who => "who",
        FormStep.Age => "age",
        FormStep.Help => "help",
        FormStep.Words => "words",
        FormStep.Locality => "locality",
        FormStep.Check => "check",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No code is defined for this step."),
    };

    public static FormStep? Find(string? code) =>
        Enum.GetValues<FormStep>().Cast<FormStep?>().FirstOrDefault(step => step!.Value.Code() == code);
}
