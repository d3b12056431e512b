using System.Globalization;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Evaluating;

/// <summary>An evaluation in tables: each file, then all together.</summary>
internal static class EvaluationPage
{
    public static void Print(Terminal terminal, IReadOnlyList<(string Path, Evaluation Evaluation)> files, Evaluation total)
    {
        foreach (var (path, evaluation) in files)
            Print(terminal, OneLine.Of(path), evaluation);

        if (files.Count > 1)
            Print(terminal, string.Create(CultureInfo.InvariantCulture, $"All {files.Count} files"), total);
    }

    private static void Print(Terminal terminal, string heading, Evaluation evaluation)
    {
        terminal.Say($"== {heading} ==");
        terminal.Say("");
        foreach (var line in AnonymisingTables.Lines(evaluation.Anonymising))
            terminal.Say(line);

        terminal.Say("");
        var origins = OriginTable.Lines(evaluation.ByNames).ToList();
        origins.ForEach(terminal.Say);
        if (origins.Count > 0)
            terminal.Say("");
    }
}
