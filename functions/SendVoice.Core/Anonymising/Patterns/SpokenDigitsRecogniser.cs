using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Long numbers written out in words: "oh seven seven double zero nine hundred one two three".</summary>
internal sealed class SpokenDigitsRecogniser : IRecogniser
{
    private const int FewestDigits = 9;
    private const int FewestWords = 5;
    private const int WidestGap = 3;

    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["zero"] = 1, ["oh"] = 1, ["o"] = 1, ["nought"] = 1, ["naught"] = 1, ["nil"] = 1, ["one"] = 1, ["two"] = 1, ["three"] = 1, ["four"] = 1,
        ["five"] = 1, ["six"] = 1, ["seven"] = 1, ["eight"] = 1, ["nine"] = 1, ["hundred"] = 2, ["thousand"] = 3, ["double"] = 1, ["triple"] = 2, ["treble"] = 2,
    };

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
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
        for (; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            if (at > start && token.Start - text.Tokens[at - 1].FullEnd > WidestGap)
                break;
            var spoken = DigitsIn(token);
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

    /// <summary>Hyphens may join the words: "oh-seven-seven".</summary>
    private static int DigitsIn(Token token)
    {
        if (Digits.TryGetValue(token.Word, out var count))
            return count;
        if (!token.Word.Contains('-', StringComparison.Ordinal))
            return 0;
        var total = 0;
        foreach (var part in token.Word.Split('-'))
        {
            if (!Digits.TryGetValue(part, out count))
                return 0;
            total += count;
        }

        return total;
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
