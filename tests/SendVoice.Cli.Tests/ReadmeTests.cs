using System.Text.RegularExpressions;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests;

/// <summary>The README tells the truth: what it shows is what the command answers today.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    [Fact]
    public async Task What_the_tour_shows_of_the_streaming_commands_is_what_they_answer()
    {
        var examples = StreamingExample().Matches(Readme);

        Assert.NotEmpty(examples);
        foreach (Match example in examples)
        {
            var result = await Running.SendVoice.FeedAsync(example.Groups["input"].Value + "\n", home: null, example.Groups["command"].Value);
            Assert.Equal(example.Groups["output"].Value, result.Output.TrimEnd('\n'));
        }
    }

    /// <summary>Whenever the tagger learns anew its chances change in their last places; what is decided, why and by whom may not.</summary>
    [Fact]
    public async Task What_the_tour_shows_of_explain_is_what_it_answers_figures_aside()
    {
        var example = ExplainExample().Match(Readme);

        Assert.True(example.Success);
        var result = await Running.SendVoice.RunAsync("explain", example.Groups["text"].Value);
        Assert.Equal(Figure().Replace(example.Groups["output"].Value, " 0"), Figure().Replace(result.Output, " 0"));
    }

    [Fact]
    public async Task Every_command_it_names_is_there_and_every_command_there_is_named()
    {
        var help = (await Running.SendVoice.RunAsync("--help")).Output;
        var known = HelpCommand().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var named = NamedCommand().Matches(Readme).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(known);
        Assert.Equal(known.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_it_points_to_is_there()
    {
        var links = LocalLink().Matches(Readme).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(RepositoryRoot.Combine(link)), link));
    }

    [GeneratedRegex(@"^\$ echo '(?<input>.+)' \| \./sendvoice (?<command>\w+)\n(?<output>.+)$", RegexOptions.Multiline)]
    private static partial Regex StreamingExample();

    [GeneratedRegex(@"^\$ \./sendvoice explain '(?<text>[^']+)'\n(?<output>(?:(?!```).*\n)+)", RegexOptions.Multiline)]
    private static partial Regex ExplainExample();

    [GeneratedRegex(@" +[01]?\.\d{2,3}(?!\d)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex HelpCommand();

    [GeneratedRegex(@"\./sendvoice ([a-z]+)")]
    private static partial Regex NamedCommand();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex LocalLink();
}
