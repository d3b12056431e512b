using SendVoice.Cli.CommandLine;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>A mistake's words and some of what stands around them, on one line, as it was written.</summary>
internal static class MistakeContext
{
    /// <summary>Enough to see why, and one line of a terminal with what stands before it.</summary>
    private const int Reach = 24;

    private const int MostOfWords = 60;
    private const string Cut = "…";

    public static (string Before, string Words, string After) Of(Mistake mistake)
    {
        var text = mistake.Comment.Text;
        var first = Whole(text, Math.Max(0, mistake.Start - Reach));
        var last = Whole(text, Math.Min(text.Length, mistake.End + Reach));
        var end = Whole(text, Math.Min(mistake.End, mistake.Start + MostOfWords));
        return (
            (first > 0 ? Cut : "") + OneLine.Of(text.AsSpan(first, mistake.Start - first)),
            OneLine.Of(text.AsSpan(mistake.Start, end - mistake.Start)) + (end < mistake.End ? Cut : ""),
            OneLine.Of(text.AsSpan(mistake.End, last - mistake.End)) + (last < text.Length ? Cut : ""));
    }

    /// <summary>The offset, or the one before it where it would cut a surrogate pair in two.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}
