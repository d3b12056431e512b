namespace SendVoice.Functions.Publishing.Site;

/// <summary>One line of the error summary.</summary>
/// <param name="FieldId">The id of the field it links to.</param>
/// <param name="Message">What to do, as a sentence without a full stop.</param>
public sealed record FieldError(string FieldId, string Message);
