using System.Globalization;
using System.Text.RegularExpressions;
using SendVoice.Cli.Tests.Running;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Tests.Up;

/// <summary>The commands that take part in an installation that runs, one after the other as a person uses them.</summary>
public sealed partial class RunningInstallationTests : IAsyncLifetime
{
    private const string Notes = """
        text,date,respondent,locality
        "The ramp at the library is still broken",2026-11-03,parent,brackenholt
        "",2026-11-03,parent,
        "Kind staff at the youth club",2026-11-04,young-person,nowhere
        "Nobody rings back",2026-11-04,parent,
        """;

    private readonly Home _home = new();
    private UpProcess? _up;

    public async Task InitializeAsync() => _up = await UpProcess.StartAsync(_home.Path);

    public async Task DisposeAsync()
    {
        if (_up is not null)
            await _up.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task A_load_accounts_for_every_message_and_takes_away_what_it_brought()
    {
        var result = await RunAsync("load", "--messages", "200", "--rate", "100");

        Assert.True(result.ExitCode == 0, result.Error + result.Output);
        Assert.Contains("200 posted at 100/s: 200 accepted, 0 refused", result.Output, StringComparison.Ordinal);
        Assert.Contains("stored      200, lost 0, duplicated 0", result.Output, StringComparison.Ordinal);
        Assert.Contains("200 messages let in at once: stored 200, lost 0, duplicated 0", result.Output, StringComparison.Ordinal);
        Assert.Matches(Latencies(), result.Output);
        Assert.Matches(Ratio(), result.Output);
        Assert.Contains("No comments", await PackAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Notes_are_taken_once_and_a_row_that_cannot_be_is_named()
    {
        var file = _home.Write("notes.csv", Notes);

        var first = await RunAsync("import", file, "--area", "exampleshire", "--event", "autumn-fair");
        var again = await RunAsync("import", file, "--area", "exampleshire", "--event", "autumn-fair");

        Assert.Equal((1, 1), (first.ExitCode, again.ExitCode));
        Assert.Matches(@"taken\s+2\n", first.Output);
        Assert.Matches(@"refused\s+2\n", first.Output);
        Assert.Contains("row 3", first.Output, StringComparison.Ordinal);
        Assert.Contains("row 4", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("youth club", first.Output + first.Error, StringComparison.Ordinal);
        Assert.Matches(@"taken\s+0\n", again.Output);
        Assert.Matches(@"repeated\s+2\n", again.Output);
    }

    private async Task<string> PackAsync()
    {
        var month = Month.Of(TimeProvider.System.GetUtcNow()).ToString();
        var folder = Path.Combine(_home.Path, "packs");
        var result = await RunAsync(
            "pack", "--area", "exampleshire", "--board", "send-partnership", "--month", month, "--output", folder, "--format", "html");
        Assert.True(result.ExitCode == 0, result.Error);
        return await File.ReadAllTextAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"exampleshire-send-partnership-{month}.html")));
    }

    private Task<Result> RunAsync(params string[] arguments) => Running.SendVoice.FeedAsync("", _home.Path, arguments);

    [GeneratedRegex(@"latency\s+p50 [\d.]+ ms  p95 [\d.]+ ms  p99 [\d.]+ ms")]
    private static partial Regex Latencies();

    [GeneratedRegex(@"pipeline \d+/s, bare storage calls \d+/s, ratio \d+\.\d\d")]
    private static partial Regex Ratio();
}
