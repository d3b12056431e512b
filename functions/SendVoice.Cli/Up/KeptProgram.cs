using System.Diagnostics;
using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Up;

/// <summary>
/// A program that runs beside <c>sendvoice up</c> and ends with it: asked politely when this object is disposed, and also when
/// this process dies without a word (<c>node/keep.cjs</c> holds the other end of a pipe).
/// </summary>
internal sealed class KeptProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const string Unhandled = "Unhandled exception.";

    private readonly Process _keeper;

    private KeptProgram(string name, string log, Process keeper)
    {
        (Name, Log, _keeper) = (name, log, keeper);
        Ended = keeper.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>As people are told of it.</summary>
    public string Name { get; }

    /// <summary>The file that holds what it printed in this run.</summary>
    public string Log { get; }

    /// <summary>Completes when the program is no longer there.</summary>
    public Task Ended { get; }

    public ProcessMark Mark => ProcessMark.Of(_keeper);

    /// <param name="checkout">Where its log goes.</param>
    /// <param name="name">As people are told of it; its last word names the log.</param>
    /// <param name="command">
    /// The program and its arguments, and the variables to add to its environment; <c>UseShellExecute</c> and streams are settled here.
    /// </param>
    public static KeptProgram Start(Checkout checkout, string name, ProcessStartInfo command)
    {
        Directory.CreateDirectory(checkout.Logs);
        var log = Path.Combine(checkout.Logs, $"{name.Split(' ')[^1].ToLowerInvariant()}.log");
        var patience = Patience.TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
        var keeper = new ProcessStartInfo("node", [Path.Combine(checkout.NodeFolder, "keep.cjs"), log, patience, command.FileName, .. command.ArgumentList])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = command.WorkingDirectory,
        };
        foreach (var (variable, value) in command.Environment)
            keeper.Environment[variable] = value;

        // A log left by the run before would be read as this one's.
        File.Delete(log);
        return new(name, log, Process.Start(keeper)!);
    }

    /// <summary>What it has printed so far.</summary>
    public string ReadLog()
    {
        if (!File.Exists(Log))
            return "";

        using var reader = new StreamReader(new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }

    /// <summary>Says that it ended although nobody asked it to, with what it said about it.</summary>
    public CommandFailedException Death()
    {
        var said = ReadLog().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // .NET prints a trace below the sentence that matters.
        var telling = said.FirstOrDefault(line => line.StartsWith(Unhandled, StringComparison.Ordinal)) ?? said.LastOrDefault();
        var last = telling is null ? "" : $" and said: {SentenceOf(telling)}";
        return new($"{Name} ended by itself (exit code {_keeper.ExitCode}){last} (all of it is in {Log})");
    }

    /// <summary>What a person can act on: the exception's sentence without the name of its type.</summary>
    private static string SentenceOf(string line)
    {
        var words = line.Replace(Unhandled, "", StringComparison.Ordinal).Trim();
        var type = words.IndexOf("Exception: ", StringComparison.Ordinal);
        return type < 0 ? words : words[(type + "Exception: ".Length)..];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_keeper.HasExited)
            _keeper.StandardInput.Close();

        // The keeper ends the program by force when its patience runs out, so this always completes.
        await Ended;
        _keeper.Dispose();
    }
}
