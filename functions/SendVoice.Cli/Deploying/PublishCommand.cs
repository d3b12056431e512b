using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Deploying;

/// <summary><c>sendvoice publish</c>: the folder that is deployed to Azure Functions.</summary>
internal static class PublishCommand
{
    // What every published function app has, so that an earlier publish is told from somebody's documents.
    private static readonly string[] Marks = ["host.json", "SendVoice.Functions.dll"];

    public static Command Create(Terminal terminal)
    {
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder to write; new, empty, or an earlier publish, which is replaced.",
            Required = true,
        };
        var command = new Command("publish", "Write the folder that is deployed to Azure Functions.") { output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await PublishAsync(terminal, Checkout.Find(), parsed.GetRequiredValue(output).FullName, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task PublishAsync(Terminal terminal, Checkout checkout, string folder, CancellationToken cancellationToken)
    {
        Clear(folder);
        terminal.Progress("Publishing…");
        string[] arguments =
        [
            "publish", checkout.AppProject, "--configuration", "Release", "--output", folder, "--nologo", "--verbosity", "quiet", "-nodeReuse:false",
        ];
        var (exitCode, lines) = await LocalProgram.ReadAsync("dotnet", checkout.Root, arguments, cancellationToken);
        if (exitCode != 0)
        {
            foreach (var line in lines.Distinct(StringComparer.Ordinal))
                terminal.Error.WriteLine(line);

            throw new CommandFailedException("dotnet publish failed; what it said stands above.");
        }

        Report(terminal, folder);
    }

    /// <summary>Empties an earlier publish, so that a function that is no more does not live on in the folder.</summary>
    private static void Clear(string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
            return;

        if (!Marks.All(mark => File.Exists(Path.Combine(folder, mark))))
            throw new CommandFailedException($"{folder} holds something that is not an earlier publish: name a new or empty folder.");

        Directory.Delete(folder, recursive: true);
    }

    private static void Report(Terminal terminal, string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var size = files.Sum(file => new FileInfo(file).Length) / (1024d * 1024d);
        terminal.Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Wrote {files.Length} files, {size:0.0} MB, to {folder}"));
        var functions = files.Where(file => Path.GetFileName(file) == "function.json").Select(file => Path.GetFileName(Path.GetDirectoryName(file)));
        foreach (var function in functions.Order(StringComparer.Ordinal))
            terminal.Say($"  function {function}");
    }
}
