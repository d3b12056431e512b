using System.Text;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>Makes further training texts out of one: with other names, in another case, with some of it masked already.</summary>
internal sealed class Variations(SurrogateSources sources, Random random)
{
    /// <summary>The tagger is to meet spellings no list has.</summary>
    private const double MisspeltShare = 0.12;

    private const double LowerShare = 0.3;
    private const double UpperShare = 0.05;

    /// <summary>With other names; some in lower case, as people text, and a few in capitals.</summary>
    public TrainingText WithOtherNames(TrainingText text)
    {
        var surrogates = new Surrogates(new(sources, random, MisspeltShare));
        var renamed = Rewrite(text, (words, span) => (span.Type is { } type ? surrogates.For(words, type) : words, true));
        var way = random.NextDouble();
        return way < LowerShare ? InLowerCase(renamed) : way < LowerShare + UpperShare ? SameLength(renamed, renamed.Text.ToUpperInvariant()) : renamed;
    }

    public static TrainingText InLowerCase(TrainingText text) => SameLength(text, text.Text.ToLowerInvariant());

    /// <summary>With a share of the spans masked, as a comment looks in a later round of the anonymiser.</summary>
    public TrainingText Masked(TrainingText text, double share) =>
        Rewrite(text, (words, span) => span.Type is { } type && random.NextDouble() < share ? ($"[{type.PlaceholderWord()}]", false) : (words, true));

    private static TrainingText SameLength(TrainingText text, string words) => words.Length == text.Text.Length ? text with { Text = words } : text;

    /// <summary>With other words in its spans.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The words of each span, and the span, to what stands there instead and whether it is a span still.</param>
    public static TrainingText Rewrite(TrainingText text, Func<string, TrainingSpan, (string Words, bool StaysSpan)> change)
    {
        var words = new StringBuilder();
        var spans = new List<TrainingSpan>();
        var end = 0;
        foreach (var span in text.Spans)
        {
            var (changed, stays) = change(text.Text[span.Start..span.End], span);
            words.Append(text.Text, end, span.Start - end);
            if (stays)
                spans.Add(span with { Start = words.Length, End = words.Length + changed.Length });
            words.Append(changed);
            end = span.End;
        }

        return text with { Text = words.Append(text.Text, end, text.Text.Length - end).ToString(), Spans = spans };
    }
}
