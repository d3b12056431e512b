namespace SendVoice.Cli.Tests.Running;

/// <summary>The processes of this machine that belong to an installation: its folder stands in their command line or environment.</summary>
internal static class Processes
{
    public static IReadOnlyList<string> Of(string home) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit))
            .Select(folder => (Folder: folder, Command: Read(folder, "cmdline"), Environment: Read(folder, "environ")))
            .Where(process => process.Command.Contains(home, StringComparison.Ordinal) || process.Environment.Contains(home, StringComparison.Ordinal))
            .Select(process => $"{Path.GetFileName(process.Folder)}: {process.Command.Replace('\0', ' ')}"),
    ];

    /// <summary>Waits until none is left; how long that takes is not the matter.</summary>
    public static async Task<IReadOnlyList<string>> LeftOverAsync(string home)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Of(home).Count > 0 && !patience.IsCancellationRequested)
            await Task.Delay(100);

        return Of(home);
    }

    private static string Read(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It ended while we looked, or is somebody else's.
            return "";
        }
    }
}
