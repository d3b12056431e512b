using System.Diagnostics;
using SendVoice.Testing;
using SendVoice.Testing.App;

namespace EndToEnd.MainJob;

/// <summary>The <c>sendvoice</c> command as a process of its own, over a storage account given in its environment.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(AppSettings settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Executable(), .. arguments])
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings.Variables(port: 1))
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, await errors + await output);
        return await output;
    }

    private static string Executable()
    {
        var ending = Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "..", ".."), AppContext.BaseDirectory);
        return RepositoryRoot.Combine("functions", "SendVoice.Cli", "bin", ending, "sendvoice.dll");
    }
}
