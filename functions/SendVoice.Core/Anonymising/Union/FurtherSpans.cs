using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Union;

/// <summary>
/// What a second reader found in a text that is masked already, brought back to the original: whole words, nothing that is to stay,
/// and every further mention of a name. The reader saw placeholders where the original has words; the plain view is the same for both, so
/// its words are what the two have in common.
/// </summary>
internal static class FurtherSpans
{
    /// <param name="original">The text itself.</param>
    /// <param name="own">What we made of it.</param>
    /// <param name="others">What the second reader found in <see cref="Anonymisation.Text"/>: overlapping or not, in any order.</param>
    /// <param name="kept">Phrases that are never masked.</param>
    /// <returns>All spans of the original, ours among them, in order and without overlaps; ours alone when nothing was added.</returns>
    public static List<FoundSpan> Join(string original, Anonymisation own, IReadOnlyList<FoundSpan> others, Lexicon kept)
    {
        var text = PreparedText.From(original, own.Spans);
        var reading = new Reading(text, kept);
        var found = new List<Candidate>();
        var read = PreparedText.From(own.Text.Value, []);
        foreach (var other in others)
        {
            if (WordsOf(read, other) is { } words)
                Accept(reading, words, other, found);
        }

        Mentions.Add(reading, found);
        Echo.Apply(reading, found, TagChances.None);
        var further = OverlapResolver.Settle(found, text.View).Select(text.ToOriginal);
        return OnePersonEach(original, own.Spans, [.. further]);
    }

    /// <summary>The tokens the span touches, or null when it touches none or lies outside the text.</summary>
    private static (int First, int Last)? WordsOf(PreparedText read, FoundSpan span)
    {
        int first = -1, last = -1;
        for (var at = 0; at < read.Tokens.Length; at++)
        {
            ref readonly var token = ref read.Tokens[at];
            var place = read.ToOriginal(new(token.Start, token.End, span.Type, span.Score));
            if (place.Start >= span.End || place.End <= span.Start)
                continue;
            first = first < 0 ? at : first;
            last = at;
        }

        return first < 0 ? null : (first, last);
    }

    /// <summary>Of a span that reaches over placeholders only the rest of a person's name counts: "[name] Smithson". Anything else there would be shredded.</summary>
    private static void Accept(Reading reading, (int First, int Last) words, FoundSpan other, List<Candidate> found)
    {
        var first = words.First;
        for (var at = words.First; at <= words.Last + 1; at++)
        {
            if (at <= words.Last && reading[at].Shape != TokenShape.Placeholder)
                continue;
            var isWhole = first == words.First && at > words.Last;
            if (at > first && (isWhole || (other.Type == SpanType.Person && IsAllCapitals(reading, first, at - 1)))
                && Acceptance.Of(reading, first, at - 1, other) is { } candidate)
                found.Add(candidate);
            first = at + 1;
        }
    }

    private static bool IsAllCapitals(Reading reading, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (!reading[at].IsCapitalised)
                return false;
        }

        return true;
    }

    /// <summary>"Jo" is ours and "Smithson" theirs: with nothing but a space between them they are one person, with one number.</summary>
    private static List<FoundSpan> OnePersonEach(string original, IReadOnlyList<FoundSpan> own, List<FoundSpan> further)
    {
        var spans = new List<FoundSpan>(own.Count + further.Count);
        foreach (var next in own.Concat(further).OrderBy(static span => span.Start))
        {
            if (spans.Count > 0 && spans[^1] is { Type: SpanType.Person } before && next.Type == SpanType.Person
                && original.AsSpan(before.End, next.Start - before.End) is " " && further.Exists(span => span == next || span.End == before.End))
                spans[^1] = before with { End = next.End, Score = Math.Min(before.Score, next.Score) };
            else
                spans.Add(next);
        }

        return spans;
    }
}
