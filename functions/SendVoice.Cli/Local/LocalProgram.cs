using System.ComponentModel;
using System.Diagnostics;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Local;

/// <summary>A program of this machine that is run to its end: npm, dotnet and the like.</summary>
internal static class LocalProgram
{
    /// <param name="command">Looked up on the path.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">One argument each; nothing is interpreted by a shell.</param>
    /// <param name="onLine">Told each line it prints, standard error included, as it comes; calls do not overlap.</param>
    /// <param name="cancellationToken">Ends the program and all it started.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="CommandFailedException">There is no such program.</exception>
    public static async Task<int> RunAsync(
        string command, string folder, IEnumerable<string> arguments, Action<string> onLine, CancellationToken cancellationToken)
    {
        using var process = Start(command, folder, arguments);
        var turn = new Lock();
        process.OutputDataReceived += (_, line) => Tell(line.Data);
        process.ErrorDataReceived += (_, line) => Tell(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;

        void Tell(string? line)
        {
            if (line is not null)
            {
                lock (turn)
                    onLine(line);
            }
        }
    }

    /// <summary>The same, with all that was printed.</summary>
    public static async Task<(int ExitCode, IReadOnlyList<string> Lines)> ReadAsync(
        string command, string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var exitCode = await RunAsync(command, folder, arguments, lines.Add, cancellationToken);
        return (exitCode, lines);
    }

    private static Process Start(string command, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            // The one way in which a start without a shell fails: the file is not there or may not be run.
            throw new CommandFailedException($"{command} is missing: install it and try again.");
        }
    }
}
