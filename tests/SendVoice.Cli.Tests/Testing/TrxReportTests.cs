using SendVoice.Cli.Testing;
using SendVoice.Cli.Tests.Running;

namespace SendVoice.Cli.Tests.Testing;

public sealed class TrxReportTests
{
    [Fact]
    public void Tests_that_passed_failed_and_were_not_run_are_told_apart()
    {
        using var home = new Home();
        var path = home.Write("run.trx", """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
              <UnitTestResult testName="A_comment_is_kept" outcome="Passed" />
              <UnitTestResult testName="A_comment_is_lost" outcome="Failed">
                <Output><ErrorInfo><Message>Expected 1</Message><StackTrace>at Here</StackTrace></ErrorInfo></Output>
              </UnitTestResult>
              <UnitTestResult testName="A_comment_is_left" outcome="NotExecuted" />
            </Results></TestRun>
            """);

        var outcome = TrxReport.Read(path);

        Assert.Equal((1, 1), (outcome.Passed, outcome.Skipped));
        Assert.Equal(new TestFailure("A_comment_is_lost", "Expected 1\nat Here"), Assert.Single(outcome.Failures));
    }

    [Fact]
    public void A_run_that_left_no_report_ran_nothing() => Assert.Equal(TestOutcome.None, TrxReport.Read("/nowhere/at-all.trx"));
}
