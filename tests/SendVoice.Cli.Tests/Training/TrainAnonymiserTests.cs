using SendVoice.Cli.Tests.Running;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Training;

/// <summary>What goes wrong says so in a line, and the models that are there stay as they are.</summary>
public sealed class TrainAnonymiserTests : IDisposable
{
    private readonly Home _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("241")]
    [InlineData("x")]
    public async Task Folds_that_make_no_sense_are_refused(string folds) =>
        Assert.Contains("--folds takes a whole number from 2 to 240", (await TrainAsync(_home.Path, "--folds", folds)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_that_is_not_there_is_named() =>
        Assert.Contains("There is no folder", (await TrainAsync(Path.Combine(_home.Path, "nowhere"))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_list_that_is_missing_is_named_and_nothing_is_written()
    {
        var tagger = RepositoryRoot.Combine("functions", "SendVoice.Core", "Anonymising", "Tagging", "tagger.model");
        var before = File.GetLastWriteTimeUtc(tagger);
        Directory.CreateDirectory(Path.Combine(_home.Path, "lists"));

        var result = await TrainAsync(_home.Path);

        Assert.Contains("uk_given_names.tsv", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(before, File.GetLastWriteTimeUtc(tagger));
    }

    private static Task<Result> TrainAsync(string data, params string[] more) => Running.SendVoice.RunAsync(["train-anonymiser", "--data", data, .. more]);
}
