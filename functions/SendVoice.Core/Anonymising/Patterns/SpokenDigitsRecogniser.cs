using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Long numbers written out in words: "oh seven seven double zero nine hundred one two three".</summary>
internal sealed class SpokenDigitsRecogniser : IRecogniser
{
    private const int FewestDigits = 9;
    private const int FewestWords = 5;
    private const int WidestGap = 3;

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].Facts.SpokenDigits == 0)
                continue;
            var (next, words, digits) = Run(text, at);
            if (words >= FewestWords && digits >= FewestDigits)
                found.Add(new(text.Tokens[at].Start, text.Tokens[next - 1].End, TypeOf(text, at), 0.95));
            at = Math.Max(at, next - 1);
        }
    }

    /// <summary>How far a run of spoken digits goes from here, and how many words and digits it has.</summary>
    private static (int Next, int Words, int Digits) Run(PreparedText text, int start)
    {
        int at = start, words = 0, digits = 0;
        for (; at < text.Tokens.Length; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            if (at > start && token.Start - text.Tokens[at - 1].FullEnd > WidestGap)
                break;
            var spoken = token.Facts.SpokenDigits;
            if (spoken > 0)
                words++;
            else if (words > 0 && token.Shape == TokenShape.Number && token.Length <= 4)
                spoken = token.Length;
            else
                break;
            digits += spoken;
        }

        return (at, words, digits);
    }

    private static SpanType TypeOf(PreparedText text, int at)
    {
        for (var before = Math.Max(0, at - 4); before < at; before++)
        {
            if (text.Tokens[before].Word == "nhs")
                return SpanType.Nhs;
        }

        return SpanType.Phone;
    }
}
