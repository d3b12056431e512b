using SendVoice.Core.Comments;
using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Safeguarding;

/// <summary>The rule table made ready for searching.</summary>
internal sealed class ScreeningPhrases
{
    private const int Idiom = 0;

    /// <summary>How near, in words, a context must be to make a phrase harmless.</summary>
    private const int ContextReach = 14;

    private readonly PatternSet _patterns;
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private readonly List<(ScreeningRule Rule, bool SpeaksOfLack, int[] Unless)> _phrases = [];
    private readonly int[] _reaches;

    public ScreeningPhrases(ScreeningRules rules)
    {
        Version = rules.Version;
        var builder = new PatternSetBuilder(rules.Sets);
        AddAll(builder, rules.Harmless, Idiom);
        foreach (var (name, phrases) in rules.Contexts)
        {
            _contexts.Add(name, _contexts.Count + 1);
            AddAll(builder, phrases, _contexts[name]);
        }

        _reaches = [0, .. Enumerable.Repeat(ContextReach, _contexts.Count)];
        foreach (var rule in rules.Rules)
            AddRule(builder, rule);
        _patterns = builder.Build();
    }

    public string Version { get; }

    /// <summary>The finds that count, in the order of the words, with the rule each is of.</summary>
    public IEnumerable<(ScreeningRule Rule, PatternMatch Match)> Find(TokenList tokens, RespondentType respondent)
    {
        var signs = new SignsFound(tokens, _patterns.Match(tokens), _reaches);
        foreach (var match in signs.OfRules)
        {
            var (rule, speaksOfLack, unless) = _phrases[match.Label - _reaches.Length];
            if (rule.From.Count > 0 && !rule.From.Contains(respondent.Code(), StringComparer.Ordinal))
                continue;
            var harmless = signs.IsNear(match, Idiom)
                || (!speaksOfLack && signs.IsDenied(match))
                || unless.Any(context => signs.IsNear(match, context));
            if (!harmless)
                yield return (rule, match);
        }
    }

    private static void AddAll(PatternSetBuilder builder, IEnumerable<string> phrases, int label)
    {
        foreach (var phrase in phrases)
            builder.Add(phrase, label);
    }

    private void AddRule(PatternSetBuilder builder, ScreeningRule rule)
    {
        var unless = rule.Unless.Select(name => _contexts[name]).ToArray();
        foreach (var phrase in rule.Phrases)
        {
            builder.Add(phrase, _reaches.Length + _phrases.Count);
            _phrases.Add((rule, Negation.IsPartOf(phrase), unless));
        }
    }
}
