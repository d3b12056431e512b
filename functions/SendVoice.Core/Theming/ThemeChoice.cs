namespace SendVoice.Core.Theming;

/// <summary>Turns scores into at most three themes, or into none: a wrong theme misleads a board, a missing one only costs a look.</summary>
internal static class ThemeChoice
{
    private const int Most = 3;

    /// <summary>Below this nothing is said with enough weight to name a main theme.</summary>
    private const double LeastMain = 1;

    /// <summary>A further theme needs this much for itself, and this share of the main theme's score.</summary>
    private const double LeastFurther = 1.6;
    private const double ShareOfMain = 0.5;

    /// <summary>How sure the table can be that a comment too short to tell belongs to no theme.</summary>
    private const double SureOfOther = 0.5;

    /// <param name="taxonomy">Whose themes the scores are of.</param>
    /// <param name="scores">One for each theme, in its order; see <see cref="IThemeScorer"/>.</param>
    /// <param name="tooShort">Whether too few words were said to expect a theme.</param>
    /// <returns>The main theme first; empty when it is better that a person looks.</returns>
    public static IReadOnlyList<ThemeScore> From(Taxonomy taxonomy, ReadOnlySpan<double> scores, bool tooShort)
    {
        var chosen = new List<ThemeScore>(Most);
        var main = 0.0;
        for (var rank = 0; rank < Most; rank++)
        {
            var best = NextBest(taxonomy, scores, chosen);
            var needed = rank == 0 ? LeastMain : Math.Max(LeastFurther, ShareOfMain * main);
            if (best < 0 || scores[best] < needed)
                break;
            main = rank == 0 ? scores[best] : main;
            chosen.Add(new(taxonomy.Themes[best].Code, Sureness(scores[best])));
        }

        return chosen.Count == 0 && tooShort ? [new(Taxonomy.Other, SureOfOther)] : chosen;
    }

    private static int NextBest(Taxonomy taxonomy, ReadOnlySpan<double> scores, List<ThemeScore> chosen)
    {
        var best = -1;
        for (var theme = 0; theme < scores.Length; theme++)
        {
            var code = taxonomy.Themes[theme].Code;
            if ((best < 0 || scores[theme] > scores[best]) && !chosen.Exists(known => known.Code == code))
                best = theme;
        }

        return best;
    }

    /// <summary>0 for nothing, a half or so for one plain phrase, towards 1 as phrases gather.</summary>
    private static double Sureness(double score) => Math.Round(1 - Math.Exp(-score / 2.5), 3);
}
