namespace SendVoice.Cli.Testing;

/// <summary>What came of one project's tests.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Skipped">How many were not run.</param>
/// <param name="Failures">Those that failed; a project that did not come to its end counts as one more.</param>
internal sealed record TestOutcome(int Passed, int Skipped, IReadOnlyList<TestFailure> Failures)
{
    public static TestOutcome None { get; } = new(0, 0, []);

    public TestOutcome With(TestFailure failure) => this with { Failures = [.. Failures, failure] };

    public static TestOutcome operator +(TestOutcome left, TestOutcome right) =>
        new(left.Passed + right.Passed, left.Skipped + right.Skipped, [.. left.Failures, .. right.Failures]);
}
