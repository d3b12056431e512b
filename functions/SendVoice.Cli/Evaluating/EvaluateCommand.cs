using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Cli.Streaming;

namespace SendVoice.Cli.Evaluating;

/// <summary><c>sendvoice evaluate</c>: how much leaks and how much is masked for nothing, on labelled comments.</summary>
internal static class EvaluateCommand
{
    private const int MostShown = 100_000;

    public static Command Create(Terminal terminal)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "JSON Lines {\"id\",\"text\",\"spans\":[{\"start\",\"end\",\"type\"[,\"origin\"]}][,\"area\"]}; offsets are UTF-16 code units, end exclusive. May be given several times.",
            Required = true,
        };
        var area = new Option<string?>("--area") { Description = "Take every comment to be about this area, whatever its line says." };
        var names = new Option<string?>("--names")
        {
            Description = "Lines of origin, given or surname, and a name, between tabs: also measure every comment with people of one origin in it, then of the next.",
        };
        var worst = Numbers.Option("--worst", "How many of the worst mistakes are shown.", 0, MostShown, () => 50);
        var asJson = new Option<bool>("--json") { Description = "Write JSON instead of tables." };
        var threads = Threads.Option();
        var command = new Command(
            "evaluate",
            "Measure the anonymiser on labelled comments. The worst mistakes are shown in the comments' own words: use it on test data only.") { data, area, names, worst, asJson, threads };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var origins = parsed.GetValue(names) is { } list ? OriginNamesFile.Read(list) : [];
            var evaluator = new Evaluator(Anonymisers(parsed.GetValue(area)), parsed.GetValue(area), parsed.GetValue(worst), origins);
            var total = evaluator.Empty();
            var files = new List<(string Path, Evaluation Evaluation)>();
            foreach (var path in parsed.GetRequiredValue(data))
            {
                files.Add((path, await evaluator.RunAsync(path, parsed.GetValue(threads), cancellationToken)));
                total.Add(files[^1].Evaluation);
            }

            if (parsed.GetValue(asJson))
                await EvaluationJson.WriteAsync(terminal.Output, files, total, cancellationToken);
            else
                EvaluationPage.Print(terminal, files, total);

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>An area there is none of is bad usage here, and not the fault of the first line.</summary>
    private static AreaAnonymisers Anonymisers(string? area)
    {
        var anonymisers = new AreaAnonymisers(() => SettingsFolder.Open().Areas());
        try
        {
            anonymisers.For(area);
            return anonymisers;
        }
        catch (BadLineException exception)
        {
            throw new BadUsageException($"--area {exception.Message}.");
        }
    }
}
