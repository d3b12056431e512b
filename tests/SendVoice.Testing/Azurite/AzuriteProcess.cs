using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SendVoice.Testing.Azurite;

/// <summary>One run of Azurite, from the moment all its services listen until it has ended.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentDictionary<string, int> _ports = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AzuriteProcess(AzuriteEndpoints wanted, string? location)
    {
        _process = new Process { StartInfo = Command(wanted, location), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => OnOutput(line.Data);
        _process.ErrorDataReceived += (_, line) => _complaints.Enqueue(line.Data ?? "");
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException(
            $"Azurite ended before it listened: {string.Join(' ', _complaints)}"));
    }

    public AzuriteEndpoints Endpoints => new(_ports["Blob"], _ports["Queue"], _ports["Table"]);

    /// <param name="wanted">The ports to listen on.</param>
    /// <param name="location">A folder for its data, or null to keep them in memory only.</param>
    /// <param name="cancellationToken">Gives up the wait, and ends the process.</param>
    public static async Task<AzuriteProcess> StartAsync(AzuriteEndpoints wanted, string? location, CancellationToken cancellationToken)
    {
        var run = new AzuriteProcess(wanted, location);
        run._process.Start();
        run._process.BeginOutputReadLine();
        run._process.BeginErrorReadLine();
        try
        {
            await run._listening.Task.WaitAsync(Patience, cancellationToken);
            return run;
        }
        catch
        {
            await run.KillAsync();
            throw;
        }
    }

    /// <summary>Ends it in good order: requests under way are answered, data with a location are written.</summary>
    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Ends it at once, as a power cut would: connections break, up to five seconds of writes are lost.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private static ProcessStartInfo Command(AzuriteEndpoints wanted, string? location)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] data = location is null ? ["--inMemoryPersistence", "--extentMemoryLimit", "256"] : ["--location", location];
        // Azurite drops idle connections after five seconds unless told otherwise; the service it stands for does not.
        string[] arguments =
        [
            "--require", RepositoryRoot.Combine("tests", "SendVoice.Testing", "Azurite", "exit-with-parent.cjs"),
            AzuritePackage.EntryPoint, "--silent", "--skipApiVersionCheck", "--disableTelemetry",
            "--blobPort", Text(wanted.BlobPort), "--queuePort", Text(wanted.QueuePort), "--tablePort", Text(wanted.TablePort),
            "--queueKeepAliveTimeout", "600", "--tableKeepAliveTimeout", "600", .. data,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        return start;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private void OnOutput(string? line)
    {
        if (Listening().Match(line ?? "") is { Success: true } match)
        {
            _ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            if (_ports.Count == 3)
                _listening.TrySetResult();
        }
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at \S+:(?<port>\d+)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
