using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Theming;

/// <summary>Turns a cue of the taxonomy, which is an example of what people say, into phrases to look for.</summary>
internal static class CuePhrases
{
    /// <summary>Shorter words are too common to stand for a theme by themselves.</summary>
    private const int ShortestLoneWord = 6;

    /// <returns>
    /// The words that carry meaning, in order, with room between them and any ending: <c>nobody rings back</c> also finds
    /// <c>nobody ever ringed us back</c>. Nothing when too little is left.
    /// </returns>
    public static IEnumerable<string> Of(string cue)
    {
        var bracket = cue.IndexOf('(', StringComparison.Ordinal);
        var tokens = Tokeniser.Read(bracket < 0 ? cue : cue[..bracket]);
        var words = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens.Word(at).ToString();
            if (!WordFrequency.IsFrequent(word) || word is "no" or "not" or "nobody" or "never" or "nothing")
                words.Add(Stem(word));
        }

        var enough = words.Count > 1 || (words.Count == 1 && words[0].Length >= ShortestLoneWord);
        return enough ? [string.Join(" .. ", words)] : [];
    }

    /// <summary>Leaves the ending open on words long enough to keep their sense.</summary>
    private static string Stem(string word) => word.Length switch
    {
        > 6 => word[..^2] + "*",
        > 4 => word[..^1] + "*",
        _ => word,
    };
}
