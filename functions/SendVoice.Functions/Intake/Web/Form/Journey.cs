namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>One person's way through the form. It exists in their browser, sealed, and nowhere else.</summary>
/// <param name="Token">Made once a journey: what makes a second press of Send the same comment.</param>
/// <param name="StartedAt">UTC; a journey lasts 24 hours.</param>
/// <param name="Answers">So far.</param>
public sealed record Journey(string Token, DateTimeOffset StartedAt, FormAnswers Answers);
