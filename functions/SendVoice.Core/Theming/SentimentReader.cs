using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>Weighs good words against bad ones, with denial and understatement.</summary>
internal sealed class SentimentReader
{
    private const double Enough = 0.6;
    private const double ShareOfMixed = 0.38;
    private const int Understated = 0;

    private readonly PatternSet _patterns;
    private readonly List<double> _weights = [0];

    public SentimentReader(ThemeLexicon lexicon)
    {
        var builder = new PatternSetBuilder(lexicon.Sets);
        foreach (var phrase in lexicon.Sentiment.Understated)
            builder.Add(phrase, Understated);
        Add(builder, 1, lexicon.Sentiment.Positive);
        Add(builder, 1, lexicon.Themes.Values.SelectMany(theme => theme.Joy));
        Add(builder, -1, lexicon.Sentiment.Negative);
        Add(builder, -1, lexicon.Themes.Values.SelectMany(theme => theme.Trouble));
        Add(builder, -0.35, lexicon.Sentiment.Doubtful);
        _patterns = builder.Build();
    }

    public Sentiment Read(TokenList tokens)
    {
        var (good, bad) = (0.0, 0.0);
        var matches = _patterns.Match(tokens);
        var covered = Covered(tokens, matches);
        foreach (var match in matches)
        {
            if (match.Label == Understated)
                good += 1;
            else if (!covered.AsSpan(match.First, match.Last - match.First + 1).Contains(true))
                Weigh(match, tokens, ref good, ref bad);
        }

        return Decide(good, bad);
    }

    private static Sentiment Decide(double good, double bad) => (good >= Enough, bad >= Enough) switch
    {
        (false, false) => Sentiment.Neutral,
        (true, false) => Sentiment.Positive,
        (false, true) => Sentiment.Negative,
        _ => (good / (good + bad)) switch
        {
            < ShareOfMixed => Sentiment.Negative,
            > 1 - ShareOfMixed => Sentiment.Positive,
            _ => Sentiment.Mixed,
        },
    };

    /// <summary>Words inside an understatement no longer count for themselves.</summary>
    private static bool[] Covered(TokenList tokens, IReadOnlyList<PatternMatch> matches)
    {
        var covered = new bool[tokens.Count];
        foreach (var match in matches)
        {
            if (match.Label == Understated)
                covered.AsSpan(match.First, match.Last - match.First + 1).Fill(true);
        }

        return covered;
    }

    private void Weigh(PatternMatch match, TokenList tokens, ref double good, ref double bad)
    {
        var weight = _weights[match.Label];
        if (weight < 0)
            bad -= weight;
        else if (Negation.Denies(tokens, match.First, match.First))
            bad += weight / 2;
        else
            good += weight;
    }

    private void Add(PatternSetBuilder builder, double weight, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            builder.Add(phrase, _weights.Count);
            _weights.Add(weight);
        }
    }
}
