using System.Text;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>
/// Puts other names where a training text has some, in the same form and case, the same name for the same word: the tagger is to learn
/// how names are used, not which ones were used.
/// </summary>
/// <param name="draw">Where the other names come from.</param>
/// <param name="keepsForm">
/// Whether initials and the little words and titles within a name ("Mr and Mrs") stay, as they must where origins are compared. The tagger
/// learns from any.
/// </param>
internal sealed class Surrogates(SurrogateDraw draw, bool keepsForm = false)
{
    private const double ReplacedShare = 0.6;

    private static readonly HashSet<string> LittleWords = new(["and", "of", "the"], StringComparer.Ordinal);

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

    /// <summary>Whether any word of a person's span is one to put another name for.</summary>
    public bool HasName(string words)
    {
        var tokens = PreparedText.From(words, []).Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Stays(tokens, at) && !IsKeptInitial(tokens[at]))
                return true;
        }

        return false;
    }

    private string Person(string words)
    {
        var text = PreparedText.From(words, []);
        var replaced = new StringBuilder();
        var (end, given) = (0, true);
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            var token = text.Tokens[at];
            var place = text.ToOriginal(new(token.Start, token.End, SpanType.Person, 1));
            replaced.Append(words, end, place.Start - end);
            end = place.End;
            var own = words[place.Start..end];
            if (Stays(text.Tokens, at))
            {
                given &= !IsBeforeSurname(text.Tokens, at);
                replaced.Append(own);
                continue;
            }

            replaced.Append(IsKeptInitial(token) ? own : Cased(own, token.Length == 1 ? draw.Initial().ToString() : Chosen(own, given)));
            given = false;
        }

        return replaced.Append(words, end, words.Length - end).ToString();
    }

    private bool Stays(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        return IsTitle(tokens, at) || token.Is(WordGroups.Joiners) || !token.IsWord || token.Shape == TokenShape.Caseless
            || (keepsForm && LittleWords.Contains(token.Word));
    }

    private bool IsKeptInitial(Token token) => keepsForm && token.Length == 1;

    private bool IsTitle(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length - 1 && ((at == 0 && tokens[at].Is(WordGroups.Title)) || (keepsForm && tokens[at].Is(WordGroups.SureTitle)));

    /// <summary>"Mrs" in "Mrs Begum" and in "Mr and Mrs Begum", not in "Mrs Amira Begum".</summary>
    private bool IsBeforeSurname(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(WordGroups.SureTitle) && (tokens.Length == 2 || (keepsForm && at == tokens.Length - 2));

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
