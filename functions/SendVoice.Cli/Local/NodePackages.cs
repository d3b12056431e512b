using System.Globalization;
using System.Text.Json;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Local;

/// <summary>Node.js and the packages <c>sendvoice up</c> runs, installed from their lock file when they are missing or of another version.</summary>
internal sealed class NodePackages(Checkout checkout, Terminal terminal)
{
    private const int OldestNode = 20;

    // npm writes this one last, so an install cut short is seen and done again.
    private string Installed => Path.Combine(checkout.NodeFolder, "node_modules", ".package-lock.json");

    private string Wanted => Path.Combine(checkout.NodeFolder, "package-lock.json");

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await RequireNodeAsync(cancellationToken);
        if (IsCurrent())
            return;

        await using var turn = await Turn.TakeAsync(Path.Combine(checkout.Root, "functions", "SendVoice.Cli", "obj", "node-install.lock"), cancellationToken);
        if (!IsCurrent())
            await InstallAsync(cancellationToken);
    }

    private async Task RequireNodeAsync(CancellationToken cancellationToken)
    {
        var (exitCode, lines) = await LocalProgram.ReadAsync("node", checkout.Root, ["--version"], cancellationToken);
        var version = lines.Count > 0 ? lines[0].TrimStart('v') : "";
        if (exitCode != 0 || !int.TryParse(version.Split('.')[0], CultureInfo.InvariantCulture, out var major) || major < OldestNode)
            throw new CommandFailedException(
                $"Node.js {OldestNode} or later is needed and this is {version}: install it from https://nodejs.org and try again.");
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        terminal.Progress("Installing the storage emulator…");
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var (exitCode, lines) = await LocalProgram.ReadAsync(npm, checkout.NodeFolder, ["ci", "--omit=dev", "--no-audit", "--no-fund"], cancellationToken);
        if (exitCode != 0)
            throw new CommandFailedException($"npm ci failed in {checkout.NodeFolder}: {string.Join(' ', lines.TakeLast(3))}");
    }

    private bool IsCurrent()
    {
        if (!File.Exists(Installed) || !File.Exists(checkout.Azurite))
            return false;

        var wanted = Versions(Wanted);
        var installed = Versions(Installed);
        // What is wanted may be more: packages for other platforms are in the lock file and not on this disk.
        return installed.All(package => wanted.TryGetValue(package.Key, out var version) && version == package.Value);
    }

    private static Dictionary<string, string?> Versions(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return document.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0)
            .ToDictionary(
                package => package.Name,
                package => package.Value.TryGetProperty("version", out var version) ? version.GetString() : null,
                StringComparer.Ordinal);
    }
}
