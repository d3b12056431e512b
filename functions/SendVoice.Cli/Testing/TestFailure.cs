namespace SendVoice.Cli.Testing;

/// <param name="Name">The test's full name, or the project's when it did not come to its end.</param>
/// <param name="Message">What was wrong, with the place where it was noticed.</param>
internal sealed record TestFailure(string Name, string Message);
