using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Evaluating;
using SendVoice.Cli.Streaming;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Cli.Training;

/// <summary>
/// Measures the tagger on the development comments without ever training it on those it is measured on: as many times as there are folds, it learns from
/// everything but one fold and anonymises that fold. Every n-th comment is of the same fold.
/// </summary>
internal sealed class CrossValidation(TaggerMaterial rest, IReadOnlyList<(LabelledLine Line, TrainingText Text)> comments, int folds)
{
    public Evaluation Run(Terminal terminal, int worst)
    {
        var evaluation = new Evaluation(worst, []);
        for (var fold = 0; fold < folds; fold++)
        {
            terminal.Progress($"Fold {fold + 1} of {folds}…");
            var held = fold;
            var tagger = (rest with { Comments = [.. rest.Comments, .. comments.Where((_, at) => at % folds != held).Select(static comment => comment.Text)] }).Train();
            Measure(tagger, comments.Where((_, at) => at % folds == held).Select(static comment => comment.Line), evaluation.Anonymising);
        }

        return evaluation;
    }

    private static void Measure(byte[] tagger, IEnumerable<LabelledLine> lines, AnonymisingTally tally)
    {
        var anonymisers = new Dictionary<string, Anonymiser>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var area = line.Area ?? throw new CommandFailedException("A development comment names no area.");
            if (!anonymisers.TryGetValue(area, out var anonymiser))
                anonymisers[area] = anonymiser = Anonymiser.For(EnglishAreas.Find(area) ?? throw new CommandFailedException($"There is no area {area} in England."), tagger);
            tally.Add(line.Comment, anonymiser.Anonymise(line.Comment.Text).Spans);
        }
    }
}
