using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>Reads training texts the way the tagger reads comments.</summary>
internal static class TaggerExamples
{
    public static TaggerExample Of(TrainingText text, float weight)
    {
        var kept = text.Area.Length == 0 ? Lexicon.Common : Lexicon.CommonAnd(text.Area);
        var reading = new Reading(PreparedText.From(text.Text, []), kept);
        var allowed = new int[reading.Count];
        for (var at = 0; at < allowed.Length; at++)
            allowed[at] = Allowed(text, reading, at);
        return new(Buckets(reading), allowed, weight);
    }

    /// <summary>Every bucket of every token's features: those of the words around it and those of the token itself.</summary>
    public static int[][] Buckets(Reading reading)
    {
        var context = new TagContext(reading, null);
        var all = new int[reading.Count][];
        Span<int> own = stackalloc int[TokenFeatures.Count];
        for (var at = 0; at < all.Length; at++)
        {
            var buckets = new List<int>();
            for (var offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
                buckets.AddRange(FeaturesAt(reading, at + offset).Buckets(offset));
            TokenFeatures.Write(context, at, own);
            all[at] = [.. buckets, .. own];
        }

        return all;
    }

    private static WordFeatures FeaturesAt(Reading reading, int at) => new(at < 0 || at >= reading.Count ? WordFacts.None : reading[at].Facts);

    private static int Allowed(TrainingText text, Reading reading, int at)
    {
        if (SpanAt(text, reading, at) is not { } span)
            return text.Labels == TrainingLabels.None && LooksNamed(reading, at) ? Tags.Any : 1 << Tags.Outside;
        if (span.Type is not { } type)
            return Tags.Any & ~(1 << Tags.First(SpanType.Person)) & ~(1 << Tags.Next(SpanType.Person));
        if (type is not (SpanType.Person or SpanType.Setting or SpanType.Address))
            return 1 << Tags.Outside;
        return 1 << (at > 0 && SpanAt(text, reading, at - 1) == span ? Tags.Next(type) : Tags.First(type));
    }

    private static TrainingSpan? SpanAt(TrainingText text, Reading reading, int at)
    {
        var found = reading.Text.ToOriginal(new(reading[at].Start, reading[at].End, SpanType.Person, 1));
        foreach (var span in text.Spans)
        {
            if (span.Overlaps(found.Start, found.End))
                return span;
        }

        return null;
    }

    private static bool LooksNamed(Reading reading, int at) =>
        (reading.IsCapital(at) && !reading[at].StartsSentence)
        || reading.Is(at, WordGroups.Title)
        || reading.Of(at) is { Name: >= 0.5f, Word: < 0.9f } or { Name: > 0.3f, Word: < 0.3f } or { Place: > 0.6f, Word: < 0.5f };
}
