using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SendVoice.Cli.Tests.Running;

/// <summary><c>sendvoice up</c> on a free port, from its first word until it has ended.</summary>
internal sealed partial class UpProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly List<string> _said = [];

    private UpProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    public int ExitCode => _process.ExitCode;

    public IReadOnlyList<string> Said => _said;

    public Uri Url { get; private set; } = new("http://localhost");

    /// <summary>What it complained of; complete once it has ended.</summary>
    public Task<string> Error => _error;

    /// <summary>Returns when it has printed its addresses.</summary>
    public static async Task<UpProcess> StartAsync(string home, params string[] options)
    {
        var up = new UpProcess(SendVoice.Start(home, ["up", "--port", "0", .. options]));
        using var patience = new CancellationTokenSource(Patience);
        while (await up._process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            up._said.Add(line);
            if (Address().Match(line) is { Success: true } match)
                up.Url = new(match.Groups["url"].Value);

            if (line.Contains(home, StringComparison.Ordinal))
                return up;
        }

        throw new InvalidOperationException($"sendvoice up ended: {await up._error}");
    }

    /// <summary>SIGTERM, as an orderly stop sends it.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await WaitForEndAsync();
    }

    /// <summary>SIGKILL to this one process: it cannot tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await WaitForEndAsync();
    }

    public async Task WaitForEndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await StopAsync();

        _process.Dispose();
    }

    [GeneratedRegex("^  The form +(?<url>http://localhost:[0-9]+)/exampleshire$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
