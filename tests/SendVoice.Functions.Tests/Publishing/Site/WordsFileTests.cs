using System.Text.Json;
using System.Text.RegularExpressions;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Publishing.Site;

/// <summary>The words file and the sources agree: no page asks for a sentence that is not there, and none lies unused.</summary>
public sealed partial class WordsFileTests
{
    private static readonly string App = RepositoryRoot.Combine("functions", "SendVoice.Functions");

    private static readonly HashSet<string> Keys =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(App, "config", "words", "en.json")))!.Keys.ToHashSet();

    private static readonly string Sources = string.Join('\n', Directory
        .EnumerateFiles(App, "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    [Fact]
    public void Every_sentence_asked_for_by_its_full_key_exists()
    {
        var asked = FullKey().Matches(Sources).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, key => !Keys.Contains(key));
    }

    [Fact]
    public void Every_sentence_is_asked_for_by_its_key_or_by_a_pattern_that_makes_it()
    {
        var patterns = ComposedKey().Matches(Sources)
            .Select(match => "^" + Place().Replace(Regex.Escape(match.Groups[1].Value).Replace("\\{", "{", StringComparison.Ordinal), "[a-z0-9-]+") + "$")
            .Select(pattern => new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5)))
            .ToArray();
        var unused = Keys.Where(key =>
        {
            var plain = key.EndsWith(".young", StringComparison.Ordinal) ? key[..^".young".Length] : key;
            var asked = plain.EndsWith(".hint", StringComparison.Ordinal) ? plain[..^".hint".Length] : plain;
            return !Sources.Contains($"\"{plain}\"", StringComparison.Ordinal) && !patterns.Any(pattern => pattern.IsMatch(plain) || pattern.IsMatch(asked));
        });

        Assert.Empty(unused);
    }

    [GeneratedRegex("""(?:Say|Tell)\("([^"]+)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FullKey();

    [GeneratedRegex("""\$"((?:form|problem)\.[^"]*\{[^"]+)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ComposedKey();

    [GeneratedRegex("""\{[^}]*\}""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Place();
}
