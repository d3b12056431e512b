using System.Text;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// Words that spell something out one sign at a time: spoken digits, single letters, short numbers and words for strokes. "w x two
/// one o h l" reads <c>wx00ohl</c>: only where the digits are matters, so any spoken digit reads as a nought.
/// </summary>
internal sealed class SpokenRun
{
    private const int MostTokens = 48;
    private const int WidestGap = 3;
    private const int LongestNumber = 5;

    private readonly StringBuilder _read = new();
    private readonly List<int> _owners = [];

    private SpokenRun(PreparedText text, int first, int next)
    {
        (Next, Count) = (next, next - first);
        for (var at = first; at < next; at++)
            Read(text.Tokens[at], at);
        Reading = _read.ToString();
    }

    /// <summary>The token after the run.</summary>
    public int Next { get; }

    public int Count { get; }

    public string Reading { get; }

    /// <summary>Whether a word for a digit is among its words: figures alone are read elsewhere.</summary>
    public bool HasWords { get; private set; }

    /// <summary>The run that starts at a token, or null when there are fewer words than <paramref name="fewest"/>.</summary>
    public static SpokenRun? At(PreparedText text, int first, int fewest)
    {
        var next = first;
        while (next < text.Tokens.Length && next - first < MostTokens && IsSign(text, next) && (next == first || Joins(text, next)))
            next++;
        return next - first < fewest ? null : new(text, first, next);
    }

    /// <summary>The token that gave a character of the reading.</summary>
    public int OwnerOf(int character) => _owners[character];

    /// <summary>A stretch of the reading takes whole words.</summary>
    public bool IsWhole(int start, int end) =>
        (start == 0 || _owners[start - 1] != _owners[start]) && (end == _owners.Count || _owners[end] != _owners[end - 1]);

    private static bool IsSign(PreparedText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];
        if (token.Facts.SpokenDigits > 0)
            return true;
        if (token.Shape == TokenShape.Number)
            return token.Length <= LongestNumber && !text.View.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('0', '9');
        return token.Word is [>= 'a' and <= 'z'] || token.Word is "slash" or "stroke" or "dash" or "hyphen" or "plus";
    }

    private static bool Joins(PreparedText text, int at)
    {
        var gap = text.View.AsSpan(text.Tokens[at - 1].FullEnd, text.Tokens[at].Start - text.Tokens[at - 1].FullEnd);
        return gap.Length <= WidestGap && !gap.ContainsAny("\n!?;:") && gap.IndexOf(". ", StringComparison.Ordinal) < 0;
    }

    private void Read(in Token token, int at)
    {
        var spoken = token.Facts.SpokenDigits;
        HasWords |= spoken > 0 && token.Length > 1;
        var signs = token switch
        {
            { Word: "o" or "oh" } => "o",
            _ when spoken > 0 => new string('0', spoken),
            { Word: "plus" } => "+",
            _ when token.Length > 1 && token.Shape != TokenShape.Number => "/",
            _ => token.Word,
        };
        _read.Append(signs);
        _owners.AddRange(Enumerable.Repeat(at, signs.Length));
    }
}
