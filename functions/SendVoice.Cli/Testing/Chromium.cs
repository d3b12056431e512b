using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Testing;

/// <summary>The browser the tests drive: the one this machine has, or Debian's, installed when we may.</summary>
internal sealed class Chromium(Checkout checkout, Terminal terminal)
{
    /// <summary>Names the browser's program to the tests.</summary>
    public const string Variable = "SENDVOICE_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];

    // Where installers put it that do not touch the path.
    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Leaves the browser's path in <see cref="Variable"/>, where the test processes find it.</summary>
    /// <exception cref="CommandFailedException">There is none and it cannot be installed.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var chosen = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(chosen) && !File.Exists(chosen))
            throw new CommandFailedException($"{Variable} names {chosen}, and there is no such file.");

        var found = string.IsNullOrEmpty(chosen) ? Find() ?? await InstallAsync(cancellationToken) : chosen;
        Environment.SetEnvironmentVariable(Variable, found);
    }

    private static string? Find() => Names.Select(OnPath).Concat(Places.Where(File.Exists)).FirstOrDefault(path => path is not null);

    private static string? OnPath(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }

    private async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        if (OnPath("apt-get") is not null && (Environment.IsPrivilegedProcess || OnPath("sudo") is not null))
        {
            terminal.Say("Installing Chromium for the browser tests");
            // The lists may be old or absent on a fresh machine; when they cannot be had, the install says so.
            await AptAsync(["update"], cancellationToken);
            await AptAsync(["install", "--yes", "--no-install-recommends", "chromium"], cancellationToken);
        }

        return Find() ?? throw new CommandFailedException(
            $"The browser tests need Chromium, Chrome or Edge: install one (on Debian: apt-get install chromium), or name its program in {Variable}.");
    }

    private async Task AptAsync(string[] arguments, CancellationToken cancellationToken)
    {
        string[] quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2", .. arguments];
        string[] command = Environment.IsPrivilegedProcess ? quiet : ["sudo", "--non-interactive", .. quiet];
        var (exitCode, lines) = await LocalProgram.ReadAsync(command[0], checkout.Root, command[1..], cancellationToken);
        if (exitCode != 0)
            terminal.Say($"apt-get {arguments[0]} failed: {string.Join(' ', lines.TakeLast(2))}");
    }
}
