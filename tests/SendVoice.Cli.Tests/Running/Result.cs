namespace SendVoice.Cli.Tests.Running;

/// <summary>What a run of the command left behind.</summary>
internal sealed record Result(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The command failed with exactly one line of complaint, which this is.</summary>
    public string Complaint(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"Exit code {ExitCode}: {Error}");
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("sendvoice: ", line, StringComparison.Ordinal);
        return line;
    }

    /// <summary>The command did what it was asked and complained of nothing.</summary>
    public Result Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}: {Error}{Output}");
        Assert.Empty(Error);
        return this;
    }
}
