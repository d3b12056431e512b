using System.Diagnostics;
using SendVoice.Cli.Tests.Running;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.CommandLine;

public sealed class LauncherTests
{
    [Fact]
    public async Task The_launcher_works_from_another_folder_through_a_link_with_a_space_in_its_path()
    {
        using var home = new Home();
        var link = Path.Combine(home.Path, "send voice");
        File.CreateSymbolicLink(link, RepositoryRoot.Combine("sendvoice"));

        var (exitCode, output, error) = await RunAsync(link, home.Path, null);

        Assert.True(exitCode == 0, error);
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+", output);
    }

    [Fact]
    public async Task Without_dotnet_the_launcher_says_what_to_install()
    {
        using var home = new Home();
        // Everything the launcher itself needs, and nothing else.
        foreach (var tool in (string[])["bash", "env", "dirname", "readlink", "find", "head", "touch", "mkdir"])
            File.CreateSymbolicLink(Path.Combine(home.Path, tool), File.Exists($"/usr/bin/{tool}") ? $"/usr/bin/{tool}" : $"/bin/{tool}");

        var (exitCode, output, error) = await RunAsync(RepositoryRoot.Combine("sendvoice"), home.Path, home.Path);

        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Equal("sendvoice: the .NET SDK is missing: install version 10 from https://dotnet.microsoft.com/download and try again.", error.TrimEnd('\n'));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string launcher, string folder, string? path)
    {
        var start = new ProcessStartInfo(launcher, ["--version"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (path is not null)
            start.Environment["PATH"] = path;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
