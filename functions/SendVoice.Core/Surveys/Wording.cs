namespace SendVoice.Core.Surveys;

/// <summary>The same words in every language they have been put into; English is always there.</summary>
public sealed class Wording
{
    /// <summary>The language every wording has.</summary>
    public const string Fallback = "en";

    private readonly Dictionary<string, string> _texts;

    /// <param name="texts">BCP 47 tag to text.</param>
    /// <exception cref="ArgumentException">English is missing.</exception>
    public Wording(IEnumerable<KeyValuePair<string, string>> texts)
    {
        _texts = new(texts, StringComparer.OrdinalIgnoreCase);
        if (!_texts.ContainsKey(Fallback))
            throw new ArgumentException("A wording has English.", nameof(texts));
    }

    public bool Has(string language) => _texts.ContainsKey(language);

    /// <summary>The text in a language, or in English when there is none: a question is never blank.</summary>
    public string In(string language) => _texts.GetValueOrDefault(language) ?? _texts[Fallback];
}
