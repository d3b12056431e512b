namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>Compares what was masked in a comment with what had to be.</summary>
public static class Judge
{
    /// <param name="comment">With its labels.</param>
    /// <param name="found">What was masked in it: in order, without overlaps.</param>
    public static CommentVerdict Of(LabelledComment comment, IReadOnlyList<FoundSpan> found)
    {
        var text = comment.Text;
        var wanted = Marks(text, comment.Spans.Select(static span => (span.Start, span.End)));
        var masked = Marks(text, found.Select(static span => (span.Start, span.End)));
        var words = WrittenWord.In(text, 0, text.Length);
        return new()
        {
            Spans = [.. comment.Spans.Select(span => Verdict(text, span, masked, found))],
            FalseMasks = FalseMasks(words, wanted, found),
            OtherWords = Others(words, wanted, masked),
            Words = ByWord(words, wanted, masked),
            ExactSpans = Exact(comment.Spans, found),
            TouchingSpans = Touching(comment.Spans, found),
        };
    }

    /// <summary>For each code unit whether a span holds it.</summary>
    private static bool[] Marks(string text, IEnumerable<(int Start, int End)> spans)
    {
        var marks = new bool[text.Length];
        foreach (var (start, end) in spans)
            marks.AsSpan(start, end - start).Fill(true);
        return marks;
    }

    private static SpanVerdict Verdict(string text, LabelledSpan span, bool[] masked, IReadOnlyList<FoundSpan> found)
    {
        var telling = TellingWords.Of(text, span);
        var surviving = telling.FindAll(word => Survives(text, word, masked));
        var longest = Touches(found, span.Start, span.End).Select(at => (int?)at).MaxBy(at => Shared(found[at!.Value], span));
        return new(span, LetterCases.Of(text, telling), surviving, longest is not null, longest is { } best ? found[best].Type : null);
    }

    private static bool Survives(string text, WrittenWord word, bool[] masked)
    {
        for (var at = word.Start; at < word.End; at++)
        {
            if (!masked[at] && WrittenWord.IsTelling(text, at))
                return true;
        }

        return false;
    }

    private static List<FalseMask> FalseMasks(List<WrittenWord> words, bool[] wanted, IReadOnlyList<FoundSpan> found)
    {
        var masks = new List<FalseMask>();
        var next = 0;
        foreach (var span in found)
        {
            while (next < words.Count && words[next].End <= span.Start)
                next++;
            var taken = 0;
            for (var at = next; at < words.Count && words[at].Start < span.End; at++)
                taken += Any(wanted, words[at]) ? 0 : 1;
            if (taken > 0)
                masks.Add(new(span, taken));
        }

        return masks;
    }

    private static Proportion Others(List<WrittenWord> words, bool[] wanted, bool[] masked)
    {
        var others = words.FindAll(word => !Any(wanted, word));
        return new(others.Count(word => Any(masked, word)), others.Count);
    }

    private static Retrieval ByWord(List<WrittenWord> words, bool[] wanted, bool[] masked)
    {
        var right = words.Count(word => Any(wanted, word) && Any(masked, word));
        return new(right, words.Count(word => Any(masked, word)), right, words.Count(word => Any(wanted, word)));
    }

    private static Retrieval Exact(IReadOnlyList<LabelledSpan> wanted, IReadOnlyList<FoundSpan> found)
    {
        var labels = wanted.Select(static span => (span.Start, span.End, span.Type)).ToHashSet();
        var right = found.Count(span => labels.Contains((span.Start, span.End, span.Type)));
        return new(right, found.Count, right, labels.Count);
    }

    private static Retrieval Touching(IReadOnlyList<LabelledSpan> wanted, IReadOnlyList<FoundSpan> found)
    {
        var right = new HashSet<int>();
        var reached = 0;
        foreach (var span in wanted)
        {
            var hits = Touches(found, span.Start, span.End).Where(at => found[at].Type == span.Type).ToList();
            right.UnionWith(hits);
            reached += hits.Count > 0 ? 1 : 0;
        }

        return new(right.Count, found.Count, reached, wanted.Count);
    }

    /// <summary>Which of the masks hold something of this stretch.</summary>
    private static IEnumerable<int> Touches(IReadOnlyList<FoundSpan> found, int start, int end)
    {
        int low = 0, high = found.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        for (var at = low; at < found.Count && found[at].Start < end; at++)
            yield return at;
    }

    private static int Shared(FoundSpan mask, LabelledSpan span) => Math.Min(mask.End, span.End) - Math.Max(mask.Start, span.Start);

    private static bool Any(bool[] marks, WrittenWord word) => marks.AsSpan(word.Start, word.End - word.Start).Contains(true);
}
