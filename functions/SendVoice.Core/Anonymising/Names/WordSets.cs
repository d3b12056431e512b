using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>The sections of <c>words.txt</c>: words by group, and phrases.</summary>
internal sealed class WordSets
{
    private const string Resource = "SendVoice.Core.Anonymising.Names.words.txt";
    private readonly FrozenDictionary<string, WordGroups> _groups;

    private WordSets(Dictionary<string, string[]> sections)
    {
        (Kept, Rare, Closing) = (sections["kept"], sections["rare"], sections["closing"].ToFrozenSet(StringComparer.Ordinal));
        var groups = new Dictionary<string, WordGroups>(StringComparer.Ordinal);
        foreach (var group in Enum.GetValues<WordGroups>().Where(static group => group is > WordGroups.None and not (WordGroups.SureTitle or WordGroups.SharedTitle or WordGroups.Title)))
        {
            foreach (var word in sections[group.ToString().ToLowerInvariant()])
                groups[word] = groups.GetValueOrDefault(word) | group;
        }

        _groups = groups.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static WordSets Shipped { get; } = Load();

    /// <summary>Phrases that are never masked.</summary>
    public IReadOnlyList<string> Kept { get; }

    /// <summary>Conditions so rare that they identify.</summary>
    public IReadOnlyList<string> Rare { get; }

    /// <summary>Whole phrases that close a letter; <see cref="WordGroups.Closing"/> holds those of one word.</summary>
    public FrozenSet<string> Closing { get; }

    public WordGroups GroupsOf(string word) =>
        _groups.GetValueOrDefault(word) | (Titles.IsSure(word) ? WordGroups.SureTitle : WordGroups.None) | (Titles.IsShared(word) ? WordGroups.SharedTitle : WordGroups.None);

    private static WordSets Load()
    {
        using var stream = typeof(WordSets).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        var sections = reader.ReadToEnd().Split("\n[", StringSplitOptions.RemoveEmptyEntries).Where(static part => part.Contains(']', StringComparison.Ordinal));
        return new(sections.Select(static section => section.Split('\n')).ToDictionary(static lines => lines[0].Trim('[', ']', '\r'), Words, StringComparer.Ordinal));
    }

    private static string[] Words(string[] lines) =>
        [.. lines.Skip(1).Where(static line => !line.StartsWith('#')).SelectMany(static line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(static word => word.Replace('_', ' '))];
}
