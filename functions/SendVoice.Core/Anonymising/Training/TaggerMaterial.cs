namespace SendVoice.Core.Anonymising.Training;

/// <summary>What the tagger learns from.</summary>
/// <param name="Comments">Labelled by the policy; these count most and are varied.</param>
/// <param name="SocialTexts">Tweets and the like with people labelled.</param>
/// <param name="PlainTexts">Unlabelled texts, which show how ordinary words are used.</param>
/// <param name="Names">What stands in for the names of the comments.</param>
public sealed record TaggerMaterial(
    IReadOnlyList<TrainingText> Comments, IReadOnlyList<TrainingText> SocialTexts, IReadOnlyList<string> PlainTexts, SurrogateSources Names)
{
    private const int Copies = 6;
    private const int CopiesOfSettings = 8;
    private const float CommentWeight = 2;
    private const float CopyWeight = 1.5f;
    private const float OtherWeight = 0.5f;

    /// <summary>Learns a tagger's weights. The same material and seed give the same bytes.</summary>
    public byte[] Train(int seed = TaggerTraining.Seed) => TaggerTraining.Train([.. Examples(new(Names, new(seed)))], seed);

    private IEnumerable<TaggerExample> Examples(Variations variations)
    {
        foreach (var (text, at) in SocialTexts.Select(static (text, at) => (text, at)))
        {
            yield return TaggerExamples.Of(text, OtherWeight);
            if (at % 3 == 0)
                yield return TaggerExamples.Of(Variations.InLowerCase(text), OtherWeight);
            if (at % 3 == 1 && text.Spans.Count > 0)
                yield return TaggerExamples.Of(variations.Masked(text, 1), OtherWeight);
        }

        foreach (var words in PlainTexts)
            yield return TaggerExamples.Of(new(words, [], string.Empty, TrainingLabels.None), OtherWeight);
        foreach (var text in Comments.SelectMany(comment => Varied(comment, variations)))
            yield return text;
    }

    private static IEnumerable<TaggerExample> Varied(TrainingText comment, Variations variations)
    {
        yield return TaggerExamples.Of(comment, CommentWeight);
        for (var copy = 0; copy < CopiesOf(comment); copy++)
            yield return TaggerExamples.Of(variations.WithOtherNames(comment), CopyWeight);
        if (comment.Spans.Count == 0)
            yield break;
        yield return TaggerExamples.Of(variations.Masked(comment, 1), CopyWeight);
        yield return TaggerExamples.Of(variations.Masked(variations.WithOtherNames(comment), 0.9), CopyWeight);
        yield return TaggerExamples.Of(variations.Masked(variations.WithOtherNames(comment), 0.5), CopyWeight);
    }

    private static int CopiesOf(TrainingText comment)
    {
        if (comment.Spans.Count == 0)
            return 1;
        return comment.Spans.Any(static span => span.Type == SpanType.Setting) ? CopiesOfSettings : Copies;
    }
}
