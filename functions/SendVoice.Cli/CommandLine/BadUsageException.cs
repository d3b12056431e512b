namespace SendVoice.Cli.CommandLine;

/// <summary>The command was asked for something there is none of: exit code 2.</summary>
/// <param name="message">One sentence for the person at the terminal, with the valid choices.</param>
internal sealed class BadUsageException(string message) : Exception(message);
