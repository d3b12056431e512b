using System.Text;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>
/// Puts other names where a training text has some, in the same form and case, the same name for the same word: the tagger is to learn
/// how names are used, not which ones were used.
/// </summary>
internal sealed class Surrogates(SurrogateDraw draw)
{
    private const double ReplacedShare = 0.6;

    private static readonly HashSet<string> Tails = new(
        "school primary academy nursery nurseries juniors infants college surgery practice club centre house hall lodge preschool high infant junior unit project road street lane avenue close drive way rd st ln ave terrace crescent court ct estate park".Split(' '),
        StringComparer.Ordinal);

    /// <summary>What stands in for each word or phrase of the text.</summary>
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    /// <summary>The words of a span with others in their place.</summary>
    public string For(string words, SpanType type) => type switch
    {
        SpanType.Person => Person(words),
        SpanType.Setting when draw.Chance(ReplacedShare) => House(words, draw.Setting),
        SpanType.Address when draw.Chance(ReplacedShare) && !words.Any(char.IsDigit) => House(words, draw.Place),
        _ => words,
    };

    private string Person(string words)
    {
        var tokens = PreparedText.From(words, []).Tokens;
        var replaced = new StringBuilder();
        var (end, given) = (0, true);
        for (var at = 0; at < tokens.Length; at++)
        {
            replaced.Append(words, end, tokens[at].Start - end);
            end = tokens[at].End;
            var own = words[tokens[at].Start..end];
            if (IsTitle(tokens, at) || tokens[at].Is(WordGroups.Joiners) || tokens[at].Shape is TokenShape.Number or TokenShape.Caseless)
            {
                given &= !(tokens.Length == 2 && tokens[at].Is(WordGroups.SureTitle));
                replaced.Append(own);
                continue;
            }

            replaced.Append(Cased(own, tokens[at].Length == 1 ? draw.Initial().ToString() : Chosen(own, given)));
            given = false;
        }

        return replaced.Append(words, end, words.Length - end).ToString();
    }

    private static bool IsTitle(ReadOnlySpan<Token> tokens, int at) => at == 0 && tokens.Length > 1 && tokens[0].Is(WordGroups.Title);

    private string Chosen(string word, bool given)
    {
        var key = word.ToLowerInvariant();
        if (_chosen.TryGetValue(key, out var name))
            return name;
        name = given ? draw.GivenName() : draw.Surname();
        return _chosen[key] = word.Contains('-', StringComparison.Ordinal) ? $"{name}-{(given ? draw.GivenName() : draw.Surname())}" : name;
    }

    /// <summary>Keeps "the" before and the words of its kind after: "the Willows", "Oakfield Primary".</summary>
    private string House(string words, Func<string> other)
    {
        if (_chosen.TryGetValue(words.ToLowerInvariant(), out var known))
            return Cased(words, known);
        var tokens = PreparedText.From(words, []).Tokens;
        var first = tokens.Length > 1 && tokens[0].Word == "the" ? 1 : 0;
        var end = tokens.Length;
        while (end > first && Tails.Contains(tokens[end - 1].Word))
            end--;
        if (end <= first || tokens[first].Is(WordGroups.Title))
            return words;
        var house = string.Concat(words.AsSpan(0, tokens[first].Start), other(), end < tokens.Length ? words.AsSpan(tokens[end - 1].FullEnd) : default);
        _chosen[words.ToLowerInvariant()] = house;
        return Cased(words, house);
    }

    private static string Cased(string like, string name)
    {
        if (string.Equals(like, like.ToLowerInvariant(), StringComparison.Ordinal))
            return name.ToLowerInvariant();
        return like.Length > 1 && string.Equals(like, like.ToUpperInvariant(), StringComparison.Ordinal) ? name.ToUpperInvariant() : name;
    }
}
