using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>The features that hang on how a token is written and on which words stand together around it.</summary>
internal static class TokenFeatures
{
    public const int Count = 37;

    /// <summary>Writes the buckets of the token's features.</summary>
    public static void Write(TagContext context, int at, Span<int> buckets)
    {
        var written = new Writer(buckets);
        ref readonly var token = ref context.Reading[at];
        var (word, shape) = (context.Word(at), context.Shape(at));
        Form(context, at, token, word, ref written);
        Neighbours(context, at, word, shape, ref written);
        Position(context, at, word.Spelling, shape, ref written);
    }

    private static void Form(TagContext context, int at, in Token token, WordFeatures word, ref Writer written)
    {
        var (shape, starts, kept) = ((uint)token.Shape, token.StartsSentence ? 1u : 0u, context.Reading.IsKept(at) ? 1u : 0u);
        written.Add(20, shape, starts);
        written.Add(21, (shape * 2) + starts, word.Spelling, context.Style);
        written.Add(22, context.GapBefore(at), shape);
        written.Add(23, context.GapBefore(at + 1), shape);
        written.Add(24, token.Ending, shape);
        written.Add(25, kept, shape);
        written.Add(26, kept, word.Spelling);
        written.Add(27, word.Word, shape, starts);
        written.Add(28, word.Groups, shape);
        written.Add(29, token.Ending, context.Word(at + 1).Groups, word.Spelling);
    }

    private static void Neighbours(TagContext context, int at, WordFeatures word, uint shape, ref Writer written)
    {
        var (before, after) = (context.Word(at - 1), context.Word(at + 1));
        var (second, beyond) = (context.Word(at - 2).Word, context.Word(at + 2).Word);
        written.Add(30, before.Word, word.Spelling);
        written.Add(31, after.Word, word.Spelling);
        written.Add(32, before.Word, shape);
        written.Add(33, after.Word, shape);
        written.Add(34, before.Groups, word.Spelling, shape);
        written.Add(35, after.Groups, word.Spelling, shape);
        written.Add(36, second, before.Word);
        written.Add(37, before.Word, after.Word);
        written.Add(38, after.Word, beyond);
        written.Add(39, before.Word, word.Word);
        written.Add(40, word.Word, after.Word);
        written.Add(41, before.Spelling, word.Spelling, after.Spelling);
        written.Add(42, FeatureHash.Mix(second, before.Word), word.Spelling);
        written.Add(43, word.Spelling, FeatureHash.Mix(after.Word, beyond));
        written.Add(44, context.GapBefore(at), before.Word, word.Spelling);
        written.Add(45, context.GapBefore(at + 1), after.Word, word.Spelling);
    }

    private static void Position(TagContext context, int at, uint spelling, uint shape, ref Writer written)
    {
        var (line, gapBefore, gapAfter) = (context.Line(at), context.GapBefore(at), context.GapBefore(at + 1));
        written.Add(50, context.Shape(at - 1), shape, context.Shape(at + 1));
        written.Add(51, (context.Shape(at - 1) * 32) + gapBefore, shape, spelling);
        written.Add(52, (context.Shape(at + 1) * 32) + gapAfter, shape, spelling);
        written.Add(53, (gapBefore * 32) + gapAfter, spelling);
        written.Add(54, (line.Length * 8) + line.At, shape, spelling);
        written.Add(55, (uint)Math.Min(context.Count - 1 - at, 6), shape, spelling);
        written.Add(56, (uint)Math.Min(at, 3), shape, spelling);
        written.Add(57, context.Style, 0);
        written.Add(58, context.Style, shape, spelling);
        written.Add(59, shape, spelling);
        written.Add(60, gapBefore, gapAfter);
    }

    /// <summary>Fills the span one feature after another.</summary>
    private ref struct Writer(Span<int> buckets)
    {
        private readonly Span<int> _buckets = buckets;
        private int _count;

        public void Add(uint kind, uint a, uint b) => _buckets[_count++] = FeatureHash.Bucket(FeatureHash.Mix(kind, a, b));

        public void Add(uint kind, uint a, uint b, uint c) => _buckets[_count++] = FeatureHash.Bucket(FeatureHash.Mix(kind, a, b, c));
    }
}
