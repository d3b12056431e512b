using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>Tells what was written down of a decision, word by word.</summary>
internal static class Explainer
{
    public static Explanation Tell(Anonymisation result, DecisionRecord record)
    {
        var roundOf = RoundsOf(result.Spans, record.Rounds);
        var cursors = new int[record.Rounds.Count];
        var words = new List<WordExplanation>();
        var text = record.Rounds[0].Text;
        var next = 0;
        foreach (ref readonly var token in text.Tokens)
        {
            var place = text.ToOriginal(new(token.Start, token.FullEnd, default, default));
            while (next < result.Spans.Count && result.Spans[next].End <= place.Start)
                next++;
            var isMasked = next < result.Spans.Count && result.Spans[next].Start < place.End;
            var round = isMasked ? roundOf[next] : record.Rounds.Count - 1;
            var at = TokenAt(record.Rounds[round].Text, place, ref cursors[round]);
            words.Add(Tell(record.Rounds[round], round, at, place, isMasked ? result.Spans[next] : null));
        }

        return new(result, words);
    }

    private static WordExplanation Tell(DecisionRound round, int number, int token, FoundSpan place, FoundSpan? span)
    {
        var word = new WordExplanation(place.Start, place.End)
        {
            Chances = round.ChancesOf(token),
            KeptPhrase = round.KeptPhrase(token),
            Proposals = round.ProposalsFor(token),
            Span = span,
            Reason = string.Empty,
        };
        return word with { Reason = span is null ? Reasons.ToStay(word, round, token) : Reasons.ToMask(word, round, token, number) };
    }

    /// <summary>For each span the round that masked it: the first whose text no longer shows its words.</summary>
    private static int[] RoundsOf(IReadOnlyList<FoundSpan> spans, IReadOnlyList<DecisionRound> rounds)
    {
        var cursors = new int[rounds.Count];
        var masked = new int[spans.Count];
        for (var span = 0; span < spans.Count; span++)
        {
            while (masked[span] + 1 < rounds.Count && Shows(rounds[masked[span] + 1].Text, spans[span], ref cursors[masked[span] + 1]))
                masked[span]++;
        }

        return masked;
    }

    private static bool Shows(PreparedText text, FoundSpan span, ref int cursor)
    {
        var at = TokenAt(text, span, ref cursor);
        return text.Tokens[at].Shape != TokenShape.Placeholder;
    }

    /// <summary>The token that holds the start of a place of the original, or the first after it. Places are asked for in order.</summary>
    private static int TokenAt(PreparedText text, FoundSpan place, ref int cursor)
    {
        while (cursor + 1 < text.Tokens.Length && text.ToOriginal(new(text.Tokens[cursor].Start, text.Tokens[cursor].FullEnd, default, default)).End <= place.Start)
            cursor++;
        return cursor;
    }
}
