namespace SendVoice.Cli.Streaming;

/// <summary>A line that cannot be taken.</summary>
/// <param name="reason">The rest of a sentence that begins with the line's number; never holds anything of the line but names of our own fields.</param>
internal sealed class BadLineException(string reason) : Exception(reason);
