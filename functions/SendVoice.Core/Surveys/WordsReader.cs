using System.Text.Json;
using SendVoice.Core.Areas;

namespace SendVoice.Core.Surveys;

/// <summary>
/// Reads <c>config/words/&lt;language&gt;.json</c>: one flat object of dotted keys and sentences. Every language must have the keys of
/// English, no others, and the same placeholders in each sentence, so that a page can never lack a word.
/// </summary>
public static class WordsReader
{
    /// <param name="files">Name (<c>en.json</c>) and content of each file; English must be among them.</param>
    /// <exception cref="SettingsException">A file cannot be used.</exception>
    public static Words Read(IEnumerable<(string Name, string Json)> files)
    {
        var languages = files.ToDictionary(
            file => Path.GetFileNameWithoutExtension(file.Name), file => ReadOne(file.Name, file.Json), StringComparer.Ordinal);
        if (!languages.TryGetValue(Words.Reference, out var reference))
            throw new SettingsException($"{Words.Reference}.json", "the file", "is missing");
        foreach (var (language, sentences) in languages)
            Compare($"{language}.json", sentences, reference);
        return new Words(languages);
    }

    private static Dictionary<string, Sentence> ReadOne(string name, string json)
    {
        var file = SettingsObject.Parse(name, json);
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var key in file.Names())
        {
            var text = file.Required(key, JsonValueKind.String, "a sentence").GetString()!;
            if (string.IsNullOrWhiteSpace(text))
                throw file.Refuse(key, "must say something");
            sentences.Add(key, Parse(file, key, text));
        }

        return sentences;
    }

    private static Sentence Parse(SettingsObject file, string key, string text)
    {
        try
        {
            return Sentence.Parse(text);
        }
        catch (FormatException problem)
        {
            throw file.Refuse(key, problem.Message);
        }
    }

    private static void Compare(string name, Dictionary<string, Sentence> sentences, Dictionary<string, Sentence> reference)
    {
        foreach (var (key, expected) in reference)
        {
            if (!sentences.TryGetValue(key, out var sentence))
                throw new SettingsException(name, key, "is missing");
            if (!sentence.Places.SetEquals(expected.Places))
                throw new SettingsException(name, key, $"must have the places {{{string.Join(", ", expected.Places)}}} that English has");
        }

        var unknown = sentences.Keys.FirstOrDefault(key => !reference.ContainsKey(key));
        if (unknown is not null)
            throw new SettingsException(name, unknown, "is not a sentence that English has");
    }
}
