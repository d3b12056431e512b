using System.Diagnostics;
using System.Reflection;
using System.Text;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Running;

/// <summary>The built command as a process of its own, the way people run it.</summary>
internal static class SendVoice
{
    private static readonly string Configuration =
        typeof(SendVoice).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<Result> RunAsync(params string[] arguments) => FeedAsync("", null, arguments);

    /// <param name="input">What standard input holds.</param>
    /// <param name="home">The folder of an installation; null leaves the repository's.</param>
    /// <param name="arguments">What follows the command's name.</param>
    public static async Task<Result> FeedAsync(string input, string? home, params string[] arguments)
    {
        using var process = Start(home, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await WriteAsync(process, input);
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <param name="home">The folder of an installation; null leaves the repository's.</param>
    public static Process Start(string? home, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [RepositoryRoot.Combine("functions", "SendVoice.Cli", "bin", Configuration, "net10.0", "sendvoice.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (home is not null)
            start.Environment["SENDVOICE_HOME"] = home;

        return Process.Start(start)!;
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command refused the rest and ended; its exit code says so.
        }
    }
}
