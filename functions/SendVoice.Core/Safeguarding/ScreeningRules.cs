using System.Text.Json;
using System.Text.Json.Serialization;

namespace SendVoice.Core.Safeguarding;

/// <summary>The rule table of the screen (<c>screening-rules.json</c>).</summary>
internal sealed record ScreeningRules
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Version { get; init; }

    /// <summary>Named sets of words the phrases use.</summary>
    public required IReadOnlyDictionary<string, string> Sets { get; init; }

    /// <summary>Idioms whose words mean no harm.</summary>
    public required IReadOnlyList<string> Harmless { get; init; }

    /// <summary>Name of a context to the phrases that set it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Contexts { get; init; }

    public required IReadOnlyList<ScreeningRule> Rules { get; init; }

    public static ScreeningRules Shipped()
    {
        using var file = typeof(ScreeningRules).Assembly.GetManifestResourceStream("screening-rules.json")
            ?? throw new InvalidOperationException("The screening rules are not in the assembly.");
        return JsonSerializer.Deserialize<ScreeningRules>(file, Strict)
            ?? throw new InvalidOperationException("The screening rules are empty.");
    }
}
