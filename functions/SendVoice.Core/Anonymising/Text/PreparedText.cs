using SendVoice.Core.Anonymising.Patterns;

namespace SendVoice.Core.Anonymising.Text;

/// <summary>
/// A text, its plain view and the way back from an offset in the view to one in the original. A placeholder, or a span that is
/// already masked, is one <see cref="Placeholders.Filler"/> in the view: a text looks the same before and after its names are replaced.
/// </summary>
internal sealed class PreparedText
{
    /// <summary>For each character of the view, its offset in the original; null when the two run in step.</summary>
    private readonly int[]? _origins;
    private readonly Token[] _tokens;
    private readonly PatternCues _cues;

    private PreparedText(string original, string view, int[]? origins)
    {
        (Original, View, _origins) = (original, view, origins);
        _tokens = Tokeniser.Split(view);
        DigitRuns = DigitRun.In(view);
        foreach (var run in DigitRuns)
            DigitCount += run.Length;
        foreach (ref readonly var token in _tokens.AsSpan())
            _cues |= token.Facts.Cues;
        _cues |= CueWords.Marks(view);
    }

    public string Original { get; }

    /// <summary>The text in plain characters (see <see cref="CharacterFolding"/>).</summary>
    public string View { get; }

    /// <summary>The words and numbers of the view, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    public List<DigitRun> DigitRuns { get; }

    public int DigitCount { get; }

    public bool HasDigit => DigitCount > 0;

    /// <param name="original">The text.</param>
    /// <param name="masked">What has been found so far: in order, without overlaps.</param>
    public static PreparedText From(string original, IReadOnlyList<FoundSpan> masked)
    {
        if (masked.Count == 0 && CharacterFolding.IsPlain(original))
            return new(original, original, null);
        var view = new char[original.Length];
        var origins = new int[original.Length];
        int length = 0, next = 0;
        for (var at = 0; at < original.Length;)
        {
            while (next < masked.Count && masked[next].End <= at)
                next++;
            var end = next < masked.Count && masked[next].Start == at ? masked[next].End
                : original[at] == '[' ? Placeholders.EndAt(original, at) : -1;
            var plain = end > 0 ? Placeholders.Filler : CharacterFolding.Fold(original[at]);
            if (plain != CharacterFolding.Dropped)
                (view[length], origins[length++]) = (plain, at);
            at = end > 0 ? end : at + 1;
        }

        return new(original, new string(view, 0, length), length == original.Length ? null : origins[..length]);
    }

    /// <summary>Whether any of the cues is anywhere in the text: without one, its pattern need not be looked for.</summary>
    public bool Has(PatternCues cues) => (_cues & cues) != PatternCues.None;

    /// <summary>The same stretch in the original, with the marks and joiners that belong to its last character.</summary>
    public FoundSpan ToOriginal(Candidate candidate)
    {
        var start = _origins is null ? candidate.Start : _origins[candidate.Start];
        var end = _origins is null ? candidate.End : candidate.End < _origins.Length ? _origins[candidate.End] : Original.Length;
        return new(start, end, candidate.Type, candidate.Score);
    }
}
