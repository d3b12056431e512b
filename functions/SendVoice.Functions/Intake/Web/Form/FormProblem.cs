namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>Why a page's answer is not accepted.</summary>
/// <param name="Field">Name and id of the field to mend.</param>
/// <param name="Key">Of the sentence that says how.</param>
/// <param name="Values">For the sentence's places.</param>
public sealed record FormProblem(string Field, string Key, params (string Name, string Value)[] Values);
