using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>Scores themes by the phrases of the lexicon and by the taxonomy's own cues, each phrase once.</summary>
internal sealed class LexiconScorer : IThemeScorer
{
    private const double About = 1.6;
    private const double Mention = 0.5;
    private const double Telling = 2;

    private readonly PatternSet _patterns;
    private readonly List<(int Theme, double Weight)> _phrases = [];

    public LexiconScorer(ThemeLexicon lexicon, Taxonomy taxonomy)
    {
        Version = $"lexicon-{lexicon.Version}+{taxonomy.Version}";
        var builder = new PatternSetBuilder(lexicon.Sets);
        for (var theme = 0; theme < taxonomy.Themes.Count; theme++)
        {
            if (taxonomy.Themes[theme].Code == Taxonomy.Other)
                continue;
            Add(builder, theme, Telling, taxonomy.Themes[theme].Cues.SelectMany(CuePhrases.Of));
            if (!lexicon.Themes.TryGetValue(taxonomy.Themes[theme].Code, out var phrases))
                continue;
            Add(builder, theme, About, phrases.About);
            Add(builder, theme, Mention, phrases.Mentions);
            Add(builder, theme, Telling, phrases.Trouble.Concat(phrases.Joy));
        }

        _patterns = builder.Build();
    }

    public string Version { get; }

    public void Score(TokenList tokens, Span<double> scores)
    {
        var heard = new System.Collections.BitArray(_phrases.Count);
        foreach (var match in _patterns.Match(tokens))
        {
            if (heard[match.Label])
                continue;
            heard[match.Label] = true;
            var (theme, weight) = _phrases[match.Label];
            scores[theme] += weight;
        }
    }

    private void Add(PatternSetBuilder builder, int theme, double weight, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            builder.Add(phrase, _phrases.Count);
            _phrases.Add((theme, weight));
        }
    }
}
