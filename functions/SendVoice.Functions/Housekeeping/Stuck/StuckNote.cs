namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>That a message waits for a person, without the message: what a list shows.</summary>
/// <param name="Id">As <see cref="StuckMessage.Id"/>.</param>
/// <param name="StuckAt">When its last try failed.</param>
public sealed record StuckNote(string Id, DateTimeOffset StuckAt);
