using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SendVoice.Testing.App;

/// <summary>
/// The app as a process of its own, as users run it: it can be killed. Everything it prints is kept, so that a test can search it for what must not
/// be there.
/// </summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _log;

    private AppProcess(Process process, StringBuilder log, Uri address)
    {
        (_process, _log, Address) = (process, log, address);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public int Port => Address.Port;

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Starts the app and returns when it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended instead, or did not answer in time; the message holds what it printed.</exception>
    public static async Task<AppProcess> StartAsync(AppSettings settings)
    {
        var port = settings.Port == 0 ? FreePort() : settings.Port;
        var (process, log) = Launch(settings.Variables(port));
        var app = new AppProcess(process, log, new Uri($"http://127.0.0.1:{port}"));
        await app.WaitUntilItAnswersAsync();
        return app;
    }

    /// <summary>Runs the app until it ends by itself, for settings that must stop the start.</summary>
    public static async Task<(int ExitCode, string Log)> RunToEndAsync(AppSettings settings)
    {
        var (process, log) = Launch(settings.Variables(FreePort()));
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }

        lock (log)
            return (process.ExitCode, log.ToString());
    }

    /// <summary>Ends it at once and without warning, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private static (Process Process, StringBuilder Log) Launch(IReadOnlyDictionary<string, string?> variables)
    {
        var start = new ProcessStartInfo("dotnet", [Executable()])
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var log = new StringBuilder();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The app did not start.");
        process.OutputDataReceived += (_, line) => Keep(log, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(log, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return (process, log);
    }

    /// <summary>The build of the app that goes with the build of these tests.</summary>
    private static string Executable()
    {
        var ending = Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "..", ".."), AppContext.BaseDirectory);
        return RepositoryRoot.Combine("functions", "SendVoice.Functions", "bin", ending, "SendVoice.Functions.dll");
    }

    private static void Keep(StringBuilder log, string? line)
    {
        lock (log)
            log.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilItAnswersAsync()
    {
        var started = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (_process.HasExited || started.Elapsed > Patience)
            {
                var reason = _process.HasExited ? $"ended with {_process.ExitCode}" : "does not answer";
                throw new InvalidOperationException($"The app {reason}:\n{Log}");
            }

            await Task.Delay(100);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            return (await Client.GetAsync("/health")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }
}
