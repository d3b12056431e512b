namespace SendVoice.Cli.Loading;

/// <summary>One message posted to the hook.</summary>
/// <param name="Sid">Its <c>MessageSid</c>.</param>
/// <param name="Answer">The HTTP status, or the kind of failure.</param>
/// <param name="IsAccepted">Whether the hook said it has the message.</param>
/// <param name="Latency">From the moment it was due, so that a stalled instance cannot hide behind posts that waited for it.</param>
/// <param name="Service">From the moment it was sent.</param>
internal sealed record Post(string Sid, string Answer, bool IsAccepted, TimeSpan Latency, TimeSpan Service);
