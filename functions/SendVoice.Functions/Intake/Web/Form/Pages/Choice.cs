namespace SendVoice.Functions.Intake.Web.Form.Pages;

/// <summary>One radio button.</summary>
internal sealed record Choice(string Value, string Label, string? Hint = null);
