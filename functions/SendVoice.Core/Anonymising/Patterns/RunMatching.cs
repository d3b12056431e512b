using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Tries a pattern only where its match can start: at, or just before, a run of digits.</summary>
internal static class RunMatching
{
    /// <summary>The matches of a pattern that starts with <c>\G</c>, from left to right, without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">Anchored at where it is tried.</param>
    /// <param name="before">How many characters of a match can stand before its first run of digits, at least and at most.</param>
    public static IEnumerable<Match> At(PreparedText text, Regex pattern, (int Fewest, int Most) before)
    {
        var from = 0;
        foreach (var run in text.DigitRuns)
        {
            for (var at = Math.Max(from, run.Start - before.Most); at <= run.Start - before.Fewest; at++)
            {
                from = at + 1;
                if (before.Most > 0 && (!char.IsAsciiLetter(text.View[at]) || Context.IsWordUnitAt(text.View, at - 1)))
                    continue;
                var match = pattern.Match(text.View, at);
                if (!match.Success)
                    continue;
                yield return match;
                from = match.Index + match.Length;
                break;
            }
        }
    }
}
