using System.Collections.Concurrent;
using System.Diagnostics;
using SendVoice.Testing;
using Sdk.Tests.FunctionsWorker.Queues;

namespace Sdk.Tests.FunctionsWorker.Publishing;

/// <summary>The sample app, run as a process of its own with settings from its environment.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private readonly Process _process = new();
    private readonly ConcurrentQueue<string> _lines = new();

    public SampleProcess(IReadOnlyDictionary<string, string> environment)
    {
        // bin/<configuration>/<framework>, the same for both projects.
        var build = Path.GetRelativePath(RepositoryRoot.Combine("tests", "sdk", "Sdk.Tests"), AppContext.BaseDirectory);
        _process.StartInfo = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { RepositoryRoot.Combine("tests", "sdk", "SampleApp", build, "SampleApp.dll") },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
            _process.StartInfo.Environment[name] = value;
        _process.OutputDataReceived += (_, line) => _lines.Enqueue(line.Data ?? string.Empty);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    public Task SaidAsync(string words) => QueueHost.UntilAsync(() =>
        Task.FromResult(_lines.Any(line => line.Contains(words, StringComparison.Ordinal))));

    /// <summary>The rest of the line that has these words.</summary>
    public async Task<string> AfterAsync(string words)
    {
        await SaidAsync(words);
        var line = _lines.First(line => line.Contains(words, StringComparison.Ordinal));
        return line[(line.IndexOf(words, StringComparison.Ordinal) + words.Length)..];
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
