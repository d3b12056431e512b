using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Tries a pattern only near the words without which it cannot match.</summary>
internal static class CueMatching
{
    /// <summary>The matches of a pattern from left to right. Each stretch begins and ends between words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">What every match holds.</param>
    /// <param name="pattern">Looks no further than the stretch, as if the text were no longer.</param>
    /// <param name="wordsBefore">How many words of a match, and of what it looks at before itself, can stand before the cue.</param>
    /// <param name="reach">How many characters, at the least, can follow the cue.</param>
    public static IEnumerable<Match> Near(PreparedText text, PatternCues cue, Regex pattern, int wordsBefore, int reach)
    {
        var done = 0;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if ((text.Tokens[at].Facts.Cues & cue) == PatternCues.None || text.Tokens[at].FullEnd <= done)
                continue;
            var (from, until) = Stretch(text, cue, at, wordsBefore, reach);
            from = Math.Max(done, from);
            for (var match = pattern.Match(text.View, from, until - from); match.Success; match = match.NextMatch())
                yield return match;
            done = until;
        }
    }

    /// <summary>Grows to the last of the cues that follow one another closely, so that no match is cut by the end of its stretch.</summary>
    private static (int From, int Until) Stretch(PreparedText text, PatternCues cue, int first, int wordsBefore, int reach)
    {
        var tokens = text.Tokens;
        var (from, until) = (wordsBefore > first ? 0 : tokens[first - wordsBefore].Start, tokens[first].FullEnd + reach);
        var at = first + 1;
        for (; at < tokens.Length && tokens[at].Start <= until; at++)
        {
            if ((tokens[at].Facts.Cues & cue) != PatternCues.None)
                until = tokens[at].FullEnd + reach;
        }

        return (from, at == tokens.Length ? text.View.Length : tokens[at].Start);
    }
}
