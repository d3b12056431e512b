using System.Text.Json;
using System.Text.Json.Serialization;

namespace SendVoice.Core.Theming;

/// <summary>The phrase tables of the classifier (<c>theming-rules.json</c>).</summary>
internal sealed record ThemeLexicon
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Version { get; init; }

    /// <summary>Named sets of words the phrases use.</summary>
    public required IReadOnlyDictionary<string, string> Sets { get; init; }

    /// <summary>Theme code to its phrases.</summary>
    public required IReadOnlyDictionary<string, ThemePhrases> Themes { get; init; }

    public required SentimentPhrases Sentiment { get; init; }

    /// <summary>Flag code to the phrases that set it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Flags { get; init; }

    public static ThemeLexicon Shipped()
    {
        using var file = typeof(ThemeLexicon).Assembly.GetManifestResourceStream("theming-rules.json")
            ?? throw new InvalidOperationException("The theming rules are not in the assembly.");
        return JsonSerializer.Deserialize<ThemeLexicon>(file, Strict)
            ?? throw new InvalidOperationException("The theming rules are empty.");
    }
}
