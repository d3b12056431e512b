using SendVoice.Cli.Local;
using SendVoice.Core.Anonymising.Training;
using SendVoice.Core.Training;

namespace SendVoice.Cli.Training;

/// <summary>Where the sources keep the anonymiser's models and the comments it learns from.</summary>
/// <param name="Names">The model of how names are spelt.</param>
/// <param name="Tagger">The model of how they are used.</param>
internal sealed record AnonymiserSources(string Names, string Tagger, string CommentsFolder, string DevelopmentFile)
{
    /// <summary>A text about something else has this in place of an area.</summary>
    private const string NoArea = "general";

    public static AnonymiserSources Of(Checkout checkout)
    {
        var core = Path.Combine(checkout.Root, "functions", "SendVoice.Core");
        return new(
            Path.Combine(core, "Anonymising", "Names", "names.model"),
            Path.Combine(core, "Anonymising", "Tagging", "tagger.model"),
            Path.Combine(core, "Training", "Comments"),
            Path.Combine(checkout.Root, "tests", "data", "dev.jsonl"));
    }

    /// <summary>The comments written for training.</summary>
    public IReadOnlyList<TrainingText> Comments() =>
        [.. Directory.GetFiles(CommentsFolder, "*.txt").Order(StringComparer.Ordinal).SelectMany(static file => MarkedComments.Parse(File.ReadAllText(file))).Select(Text)];

    public IReadOnlyList<TrainingText> DevelopmentComments() => TrainingProse.Labelled(DevelopmentFile);

    private static TrainingText Text(MarkedComment comment) => new(
        comment.Text,
        [.. comment.Spans.Select(static span => new TrainingSpan(span.Start, span.End, span.Type))],
        comment.Area == NoArea ? string.Empty : comment.Area,
        TrainingLabels.Policy);
}
