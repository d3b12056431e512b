using System.Diagnostics;
using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Testing;

/// <summary>Builds the solution, runs its test projects one after another, and adds up.</summary>
internal sealed class TestRun(Terminal terminal, Checkout checkout)
{
    private const int LinesOfFailedBuild = 40;
    private const int LinesOfCrash = 30;

    private string Results => Path.Combine(checkout.State, "test-results");

    /// <returns>Done only when at least one test ran and none failed.</returns>
    public async Task<int> RunAsync(string? only, string? filter, CancellationToken cancellationToken)
    {
        var projects = TestProject.Find(checkout, only);
        await new NodePackages(checkout, terminal).EnsureAsync(cancellationToken);
        await new Chromium(checkout, terminal).EnsureAsync(cancellationToken);
        await BuildAsync(cancellationToken);
        if (Directory.Exists(Results))
            Directory.Delete(Results, recursive: true);

        var total = TestOutcome.None;
        foreach (var project in projects)
            total += await RunAsync(project, filter, cancellationToken);

        return Report(total);
    }

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        terminal.Say("Building the solution");
        string[] arguments = ["build", "SendVoice.sln", "--configuration", "Release", "--nologo", "--verbosity", "quiet", "-nodeReuse:false"];
        var (exitCode, lines) = await LocalProgram.ReadAsync("dotnet", checkout.Root, arguments, cancellationToken);
        if (exitCode != 0)
        {
            foreach (var line in lines.Distinct(StringComparer.Ordinal).TakeLast(LinesOfFailedBuild))
                terminal.Say(line);

            throw new CommandFailedException("The build failed; what it said stands above.");
        }
    }

    private async Task<TestOutcome> RunAsync(TestProject project, string? filter, CancellationToken cancellationToken)
    {
        var took = Stopwatch.StartNew();
        terminal.Progress($"Running {project.Name}…");
        string[] filtering = filter is null ? [] : ["--filter", filter];
        string[] arguments =
        [
            "test", project.Path, "--configuration", "Release", "--no-build", "--nologo",
            "--results-directory", Results, "--logger", $"trx;LogFileName={project.Name}.trx",
            // A test that hangs is named and ended; the run goes on with the next project.
            "--blame-hang", "--blame-hang-timeout", "4m", "--blame-hang-dump-type", "none", .. filtering,
        ];
        var (exitCode, lines) = await LocalProgram.ReadAsync("dotnet", checkout.Root, arguments, cancellationToken);
        var outcome = TrxReport.Read(Path.Combine(Results, $"{project.Name}.trx"));
        if (exitCode != 0 && outcome.Failures.Count == 0)
        {
            var said = string.Join('\n', lines.TakeLast(LinesOfCrash));
            outcome = outcome.With(new(project.Name, $"The run did not come to its end (exit code {exitCode}).\n{said}"));
        }

        Report(project, outcome, took.Elapsed);
        return outcome;
    }

    private void Report(TestProject project, TestOutcome outcome, TimeSpan took)
    {
        foreach (var failure in outcome.Failures)
        {
            terminal.Say($"FAILED {failure.Name}");
            terminal.Say("    " + failure.Message.ReplaceLineEndings("\n    "));
        }

        var skipped = outcome.Skipped == 0 ? "" : $", {outcome.Skipped} skipped";
        terminal.Say(string.Create(CultureInfo.InvariantCulture,
            $"{project.Name}: {outcome.Passed} passed, {outcome.Failures.Count} failed{skipped} ({took.TotalSeconds:0.0} s)"));
    }

    private int Report(TestOutcome total)
    {
        var ran = total.Passed + total.Failures.Count;
        if (ran == 0)
            terminal.Complain("no test ran.");

        terminal.Say($"{total.Passed} passed, {total.Failures.Count} failed");
        return ran > 0 && total.Failures.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
