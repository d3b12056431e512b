namespace SendVoice.Core.Surveys;

/// <summary>Every sentence people see, by language. Complete once built: each language says everything English says.</summary>
public sealed class Words
{
    /// <summary>The language whose keys and placeholders bind the others.</summary>
    public const string Reference = "en";

    private readonly Dictionary<string, Dictionary<string, Sentence>> _languages;

    internal Words(Dictionary<string, Dictionary<string, Sentence>> languages) => _languages = languages;

    /// <summary>BCP 47 tags of the languages there are words in.</summary>
    public IReadOnlyCollection<string> Languages => [.. _languages.Keys];

    /// <summary>The first of the languages wanted that there are words in; English when there is none.</summary>
    public string Best(IEnumerable<string> wanted) => wanted.FirstOrDefault(_languages.ContainsKey) ?? Reference;

    /// <summary>Whether a sentence exists; for sentences that only some readers have, such as a young person's.</summary>
    public bool Has(string key) => _languages[Reference].ContainsKey(key);

    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="key">Dotted, as in the file: <c>form.who.title</c>.</param>
    /// <param name="values">One for each placeholder of the sentence, no more and no fewer.</param>
    /// <exception cref="KeyNotFoundException">No such language or key.</exception>
    /// <exception cref="ArgumentException">The values are not those the sentence has places for.</exception>
    public string Get(string language, string key, params (string Name, string Value)[] values)
    {
        if (!_languages.TryGetValue(language, out var sentences))
            throw new KeyNotFoundException($"There are no words in '{language}'.");
        if (!sentences.TryGetValue(key, out var sentence))
            throw new KeyNotFoundException($"There is no sentence '{key}'.");
        return sentence.With(values);
    }
}
