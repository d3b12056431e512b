using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>
/// The words of a labelled span that tell who or where: all but titles, little words, street types and a possessive ending. The lists are
/// the measure's own: an anonymiser that learns a new title is not measured more kindly for it.
/// </summary>
public static class TellingWords
{
    private static readonly FrozenSet<string> Little = Set("the of and at near");

    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mx mister missus dr doctor prof professor sir dame lady lord rev reverend father sister brother nurse matron imam rabbi pastor cllr councillor "
        + "sgt sergeant pc constable auntie aunty aunt uncle nan nanny gran granny grandma grandad grandpa");

    private static readonly FrozenSet<string> Streets = Set(
        "road rd street st lane ln avenue ave crescent cres terrace close drive way court ct place pl row square sq mews gardens gdns grove parade");

    /// <summary>In order. A span of nothing but such words ("the Close") is told by all of them.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="span">A stretch of it.</param>
    public static List<WrittenWord> Of(string text, LabelledSpan span)
    {
        var words = WrittenWord.In(text, span.Start, span.End);
        var telling = new List<WrittenWord>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var word = WithoutPossessive(text, words[at]);
            if (!SaysNothing(text[word.Start..word.End].ToLowerInvariant(), span.Type, isFirst: telling.Count == 0, isLast: at == words.Count - 1))
                telling.Add(word);
        }

        return telling.Count > 0 ? telling : words;
    }

    /// <summary>"Judge" is no title in "Grace Judge", and "Grove" no street type in "Grove Road": a title goes before the name, a street type after it.</summary>
    private static bool SaysNothing(string word, SpanType type, bool isFirst, bool isLast) =>
        Little.Contains(word)
        || (isFirst && !isLast && type is (SpanType.Person or SpanType.Setting) && Titles.Contains(word))
        || (!isFirst && type is (SpanType.Address or SpanType.Setting) && Streets.Contains(word));

    private static WrittenWord WithoutPossessive(string text, WrittenWord word)
    {
        var isPossessive = word.End - word.Start > 2 && (text[word.End - 1] | ' ') == 's' && WrittenWord.IsApostrophe(text[word.End - 2]);
        return isPossessive ? word with { End = word.End - 2 } : word;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
