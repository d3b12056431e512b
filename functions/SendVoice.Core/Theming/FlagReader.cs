using SendVoice.Core.Comments;
using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>Finds the flags of the taxonomy, except <c>safeguarding</c>, which only the screen of the raw words may set.</summary>
internal sealed class FlagReader
{
    private const string Praise = "praise";
    private const string Group = "group";

    private readonly PatternSet _patterns;
    private readonly string[] _codes;

    public FlagReader(ThemeLexicon lexicon, Taxonomy taxonomy)
    {
        _codes = [.. taxonomy.Flags.Select(flag => flag.Code)];
        var builder = new PatternSetBuilder(lexicon.Sets);
        for (var flag = 0; flag < _codes.Length; flag++)
        {
            foreach (var phrase in lexicon.Flags.GetValueOrDefault(_codes[flag]) ?? [])
                builder.Add(phrase, flag);
        }

        _patterns = builder.Build();
    }

    /// <summary>Codes in the taxonomy's order.</summary>
    public IReadOnlyList<string> Read(TokenList tokens, Sentiment sentiment, RespondentType? respondent)
    {
        var set = new bool[_codes.Length];
        foreach (var match in _patterns.Match(tokens))
        {
            if (!set[match.Label])
                set[match.Label] = !IsUnmeant(match, tokens, sentiment);
        }

        return [.. _codes.Where((code, flag) => set[flag] || (code == Group && respondent == RespondentType.Group))];
    }

    /// <summary>Good words in a comment that is bitter throughout are politeness or irony, and a denied good word is none.</summary>
    private bool IsUnmeant(PatternMatch match, TokenList tokens, Sentiment sentiment) =>
        _codes[match.Label] == Praise
        && (sentiment == Sentiment.Negative || Negation.Denies(tokens, match.First, match.First));
}
