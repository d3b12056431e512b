using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// The features that hang on how a token is written and on which words stand together around it. Twice as many were tried; these are
/// the ones whose absence costs most.
/// </summary>
internal static class TokenFeatures
{
    public const int Count = 18;

    /// <summary>Writes the buckets of the token's features.</summary>
    public static void Write(TagContext context, int at, Span<int> buckets)
    {
        var written = new Writer(buckets);
        ref readonly var token = ref context.Reading[at];
        var word = context.Word(at);
        Form(context, at, token, word, ref written);
        Neighbours(context, at, word, (uint)token.Shape, ref written);
        Position(context, at, word.Spelling, (uint)token.Shape, ref written);
    }

    private static void Form(TagContext context, int at, in Token token, WordScores word, ref Writer written)
    {
        var (shape, starts, kept) = ((uint)token.Shape, token.StartsSentence ? 1u : 0u, context.Reading.IsKept(at) ? 1u : 0u);
        written.Add(21, (shape * 2) + starts, word.Spelling, context.Style);
        written.Add(22, kept, word.Spelling, shape);
        written.Add(23, word.Word, shape, starts);
        written.Add(24, token.Ending, context.Word(at + 1).Groups, word.Spelling);
    }

    private static void Neighbours(TagContext context, int at, WordScores word, uint shape, ref Writer written)
    {
        var (before, after) = (context.Word(at - 1), context.Word(at + 1));
        written.Add(30, before.Groups, word.Spelling, shape);
        written.Add(31, after.Groups, word.Spelling, shape);
        written.Add(32, context.Word(at - 2).Word, before.Word);
        written.Add(33, before.Word, after.Word);
        written.Add(34, after.Word, context.Word(at + 2).Word);
        written.Add(35, before.Word, word.Word);
        written.Add(36, word.Word, after.Word);
        written.Add(37, before.Spelling, word.Spelling, after.Spelling);
        written.Add(38, context.GapBefore(at), before.Word, word.Spelling);
        written.Add(39, context.GapBefore(at + 1), after.Word, word.Spelling);
    }

    private static void Position(TagContext context, int at, uint spelling, uint shape, ref Writer written)
    {
        var line = context.Line(at);
        written.Add(50, (context.Shape(at - 1) * 32) + context.GapBefore(at), shape, spelling);
        written.Add(51, (context.Shape(at + 1) * 32) + context.GapBefore(at + 1), shape, spelling);
        written.Add(52, (line.Length * 8) + line.At, shape, spelling);
        written.Add(53, (uint)((Math.Min(context.Count - 1 - at, 6) * 8) + Math.Min(at, 3)), shape, spelling);
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
