namespace SendVoice.Core.Theming;

/// <summary>The themes and flags comments are sorted by, and what they are evidence for (<c>config/taxonomy.json</c>).</summary>
public sealed record Taxonomy
{
    /// <summary>Code of the theme of comments that no other theme fits; every taxonomy has it.</summary>
    public const string Other = "other";

    /// <summary>When this edition began, <c>yyyy-MM</c>.</summary>
    public required string Version { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>Key lines of enquiry: code to question.</summary>
    public required IReadOnlyDictionary<string, string> Kloe { get; init; }

    /// <summary>Inspection criteria: code to short label.</summary>
    public required IReadOnlyDictionary<string, string> Criteria { get; init; }

    /// <summary>Workstreams: name to the codes of their themes.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Workstreams { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }

    /// <exception cref="KeyNotFoundException">No theme has the code.</exception>
    public Theme Theme(string code) => Find(code) ?? throw new KeyNotFoundException($"The taxonomy {Version} has no theme '{code}'.");

    public Theme? Find(string code) => Themes.FirstOrDefault(theme => theme.Code == code);
}
