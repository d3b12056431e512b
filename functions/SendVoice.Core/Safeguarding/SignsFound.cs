using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Safeguarding;

/// <summary>Everything the phrases found in one text, and what makes a find harmless. Its time grows with the number of finds, not with their pairs.</summary>
internal sealed class SignsFound
{
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<PatternMatch> _matches;
    private readonly bool[]?[] _near;

    /// <param name="tokens">The words.</param>
    /// <param name="matches">What was found in them.</param>
    /// <param name="reaches">For every label below the first rule's: how many words beyond its own a find reaches.</param>
    public SignsFound(TokenList tokens, IReadOnlyList<PatternMatch> matches, ReadOnlySpan<int> reaches)
    {
        (_tokens, _matches) = (tokens, matches);
        _near = new bool[]?[reaches.Length];
        foreach (var match in matches)
        {
            if (match.Label < reaches.Length)
                Mark(match, reaches[match.Label]);
        }
    }

    /// <summary>Finds of rules, in the order of the words.</summary>
    public IEnumerable<PatternMatch> OfRules =>
        _matches.Where(match => match.Label >= _near.Length).OrderBy(match => match.First).ThenBy(match => match.Last);

    public bool IsDenied(PatternMatch match) => Negation.Denies(_tokens, match.First, match.Last);

    /// <summary>Whether a find of another label reaches a word of this one.</summary>
    public bool IsNear(PatternMatch match, int label) =>
        _near[label]?.AsSpan(match.First, match.Last - match.First + 1).Contains(true) == true;

    private void Mark(PatternMatch match, int reach)
    {
        var near = _near[match.Label] ??= new bool[_tokens.Count];
        var first = Math.Max(0, match.First - reach);
        near.AsSpan(first, Math.Min(near.Length, match.Last + reach + 1) - first).Fill(true);
    }
}
