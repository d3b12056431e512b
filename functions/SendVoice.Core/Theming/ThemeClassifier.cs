using SendVoice.Core.Comments;
using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>
/// Says what a comment is about, how it is said and what else matters about it. The same words always get the same answer, in every
/// culture and on every thread.
/// </summary>
public sealed class ThemeClassifier
{
    /// <summary>Up to this many words, an answer is understood together with its question.</summary>
    private const int ShortAnswer = 6;

    private const double ShareOfQuestion = 0.6;

    private readonly Taxonomy _taxonomy;
    private readonly IThemeScorer _scorer;
    private readonly SentimentReader _sentiment;
    private readonly FlagReader _flags;

    /// <summary>Scores themes by the phrase tables that ship and the taxonomy's cues.</summary>
    public ThemeClassifier(Taxonomy taxonomy)
        : this(taxonomy, new LexiconScorer(ThemeLexicon.Shipped(), taxonomy))
    {
    }

    /// <summary>Scores themes by something else, such as a learned model.</summary>
    public ThemeClassifier(Taxonomy taxonomy, IThemeScorer scorer)
    {
        var lexicon = ThemeLexicon.Shipped();
        (_taxonomy, _scorer) = (taxonomy, scorer);
        _sentiment = new(lexicon);
        _flags = new(lexicon, taxonomy);
    }

    /// <summary>Version of tables and taxonomy together; stored as <see cref="Classification.ModelVersion"/>.</summary>
    public string Version => _scorer.Version;

    /// <param name="text">The anonymised words.</param>
    /// <param name="question">The question they answer, in words; helps only when the answer is very short.</param>
    /// <param name="respondent">Who wrote them.</param>
    public Classification Classify(string text, string? question, RespondentType? respondent)
    {
        var tokens = Tokeniser.Read(text);
        var sentiment = _sentiment.Read(tokens);
        var themes = ThemeChoice.From(_taxonomy, Scores(tokens, question), tokens.Count <= ShortAnswer);
        return new Classification
        {
            Themes = themes,
            Flags = _flags.Read(tokens, sentiment, respondent),
            Sentiment = sentiment,
            Abstained = themes.Count == 0,
            ModelVersion = Version,
        };
    }

    private double[] Scores(TokenList tokens, string? question)
    {
        var scores = new double[_taxonomy.Themes.Count];
        _scorer.Score(tokens, scores);
        if (question is null || tokens.Count is 0 or > ShortAnswer)
            return scores;
        var asked = new double[scores.Length];
        _scorer.Score(Tokeniser.Read(question), asked);
        for (var theme = 0; theme < scores.Length; theme++)
            scores[theme] += ShareOfQuestion * asked[theme];
        return scores;
    }
}
