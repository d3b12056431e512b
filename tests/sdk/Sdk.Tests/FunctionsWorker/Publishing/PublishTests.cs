using System.Diagnostics;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Sdk;
using SendVoice.Testing;

namespace Sdk.Tests.FunctionsWorker.Publishing;

/// <summary>Publishes for real, as <c>sendvoice publish</c> does.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("SampleApp", "tests", "sdk", "SampleApp")]
    [InlineData("SendVoice.Functions", "functions", "SendVoice.Functions")]
    public async Task Every_function_of_a_published_app_is_described_to_the_host(string app, params string[] project)
    {
        await PublishAsync(RepositoryRoot.Combine(project));

        var described = _folder.GetFiles("function.json", SearchOption.AllDirectories).Select(file => file.Directory!.Name).Order(StringComparer.Ordinal);
        Assert.Equal(PublishedApp.Functions(_folder.FullName, app).Select(function => function.Name), described);
        using var host = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "host.json")));
        var program = host.RootElement.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString()!;
        Assert.True(File.Exists(Path.Combine(_folder.FullName, program)), "The host can start the app.");
        Assert.Equal("base64", host.RootElement.GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString());
    }

    private async Task PublishAsync(string project)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["publish", project, "--configuration", "Release", "--output", _folder.FullName, "-nodeReuse:false"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await error);
    }
}
