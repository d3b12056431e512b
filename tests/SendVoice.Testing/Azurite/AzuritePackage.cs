using System.Diagnostics;

namespace SendVoice.Testing.Azurite;

/// <summary>The Azurite that <c>sendvoice up</c> uses, installed from its lock file on first need.</summary>
internal static class AzuritePackage
{
    private static readonly string Folder = RepositoryRoot.Combine("functions", "SendVoice.Cli", "node");

    public static string EntryPoint => Path.Combine(Folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    // npm writes this file last, so that an install cut short is seen and done again.
    private static string InstalledMark => Path.Combine(Folder, "node_modules", ".package-lock.json");

    private static bool IsInstalled => File.Exists(InstalledMark) && File.Exists(EntryPoint);

    public static async Task EnsureInstalledAsync(CancellationToken cancellationToken)
    {
        if (IsInstalled)
            return;

        await using var installing = await WaitForTurnAsync(cancellationToken);
        if (!IsInstalled)
            await InstallAsync(cancellationToken);
    }

    /// <summary>One test process installs; the others wait for it. The file is below <c>obj</c>, which git ignores.</summary>
    private static async Task<FileStream> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(RepositoryRoot.Combine("functions", "SendVoice.Cli", "obj"));
        var path = Path.Combine(folder.FullName, "node-install.lock");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another process holds the file while it installs.
                await Task.Delay(200, either.Token);
            }
        }
    }

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["ci", "--omit=dev", "--no-audit", "--no-fund"])
            npm.ArgumentList.Add(argument);

        using var process = Process.Start(npm)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"npm ci ended with {process.ExitCode} in {Folder}: {await output} {await error}");
    }
}
