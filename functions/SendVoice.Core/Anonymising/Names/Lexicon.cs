using SendVoice.Core.Anonymising.Text;
using SendVoice.Core.Areas;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Phrases that are recognised word by word whatever their case and apostrophes: those that stay, or the settings an area knows.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);

    private Lexicon(IEnumerable<string> phrases)
    {
        foreach (var words in phrases.Select(Words).Where(static words => words.Length > 0))
        {
            if (!_phrases.TryGetValue(words[0], out var sameStart))
                _phrases[words[0]] = sameStart = [];
            sameStart.Add(words);
            sameStart.Sort(static (a, b) => b.Length.CompareTo(a.Length));
        }
    }

    /// <summary>What is never masked anywhere.</summary>
    public static Lexicon Common { get; } = new(WordSets.Shipped.Kept);

    /// <summary>What is never masked in an area: the common phrases, the area's own name and council, and what its settings list.</summary>
    public static Lexicon KeptIn(Area area) => new(WordSets.Shipped.Kept.Concat(area.KeepNames).Append(area.Name).Append(area.Council));

    public static Lexicon Of(IEnumerable<string> phrases) => new(phrases);

    /// <summary>How many tokens from here make one of the phrases; 0 when none does. A dot, stroke or line end inside breaks a phrase.</summary>
    public int LengthAt(PreparedText text, int at)
    {
        if (!_phrases.TryGetValue(Plain(text.Tokens[at]), out var candidates))
            return 0;
        foreach (var words in candidates)
        {
            if (Matches(text, at, words))
                return words.Length;
        }

        return 0;
    }

    private static bool Matches(PreparedText text, int at, string[] words)
    {
        if (at + words.Length > text.Tokens.Count)
            return false;
        for (var step = 1; step < words.Length; step++)
        {
            var token = text.Tokens[at + step];
            if (token.Start - text.Tokens[at + step - 1].FullEnd > 2 || Plain(token) != words[step])
                return false;
        }

        return true;
    }

    private static string[] Words(string phrase) => [.. PreparedText.From(phrase, []).Tokens.Select(Plain)];

    /// <summary>With a possessive's s but no apostrophe: "St Mary's", "St Marys" and "st mary's" are one.</summary>
    private static string Plain(Token token) =>
        token.FullEnd - token.End == 2 && token.Ending == 's' ? token.Word + "s" : token.Word.Replace("'", string.Empty, StringComparison.Ordinal);
}
