namespace SendVoice.Cli.CommandLine;

/// <summary>The command cannot do what it was asked: exit code 1.</summary>
/// <param name="message">One sentence for the person at the terminal; never holds anybody's words.</param>
internal sealed class CommandFailedException(string message) : Exception(message);
