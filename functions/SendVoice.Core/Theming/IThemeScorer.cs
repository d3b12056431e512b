using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>Something that can tell how strongly words speak of each theme: a table of phrases, or a learned model.</summary>
public interface IThemeScorer
{
    /// <summary>Changes whenever the same words may get other scores; stored with every classification.</summary>
    string Version { get; }

    /// <summary>
    /// Adds to the score of each theme, in the order of the taxonomy. 0 means nothing was said of it; 2 is one plain phrase; there is no upper end.
    /// </summary>
    void Score(TokenList tokens, Span<double> scores);
}
