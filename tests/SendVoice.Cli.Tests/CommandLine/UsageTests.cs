using SendVoice.Cli.Tests.Running;

namespace SendVoice.Cli.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("There is no frobnicate here", "frobnicate")]
    [InlineData("There is no --prot here", "up", "--prot", "7071")]
    [InlineData("--port takes a whole number from 0 to 65535", "up", "--port", "99999")]
    [InlineData("--port takes a whole number from 0 to 65535", "up", "--port", "http")]
    [InlineData("--threads takes a whole number from 1 to 256", "anonymise", "--threads", "0")]
    [InlineData("--worst takes a whole number from 0 to 100000", "evaluate", "--data", "x", "--worst", "-1")]
    [InlineData("--output", "publish")]
    [InlineData("--messages", "load", "--rate", "10")]
    [InlineData("SendVoice.Cli.Tests", "test", "--project", "Nonesuch")]
    [InlineData("choose from html, json", "pack", "--area", "exampleshire", "--board", "b", "--month", "2026-10", "--output", "x", "--format", "odt")]
    [InlineData("yyyy-MM", "pack", "--area", "exampleshire", "--board", "b", "--month", "10/2026", "--output", "x")]
    public async Task Bad_usage_is_exit_code_2_and_one_line_that_says_what_would_do(string says, params string[] arguments)
    {
        var result = await Running.SendVoice.RunAsync(arguments);

        Assert.Contains(says, result.Complaint(2), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var help = (await Running.SendVoice.RunAsync("--help")).Succeeded().Output;

        Assert.All(
            ["up", "test", "anonymise", "classify", "explain", "evaluate", "import", "pack", "publish", "load"],
            command => Assert.Contains($"  {command} ", help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_that_needs_a_running_installation_says_how_to_start_one()
    {
        using var home = new Home();

        var result = await Running.SendVoice.FeedAsync("", home.Path, "load", "--messages", "1", "--rate", "1");

        Assert.Contains("start `sendvoice up`", result.Complaint(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_over_somebodys_folder_is_refused_and_leaves_it_alone()
    {
        using var home = new Home();
        var precious = home.Write("thesis.txt", "three years of work");

        var result = await Running.SendVoice.RunAsync("publish", "--output", home.Path);

        Assert.Contains("not an earlier publish", result.Complaint(1), StringComparison.Ordinal);
        Assert.Equal("three years of work", await File.ReadAllTextAsync(precious));
    }
}
