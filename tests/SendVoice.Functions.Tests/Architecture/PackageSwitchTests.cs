using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Architecture;

/// <summary>
/// One property swaps every stand-in for the package it stands in for. The registry that builds this project may not serve the packages, so MSBuild is asked
/// what it would reference instead of restoring them.
/// </summary>
public sealed class PackageSwitchTests
{
    private static readonly string[] StandIns =
        ["Azure.AI.TextAnalytics", "Azure.Data.Tables", "Azure.Storage.Queues", "Microsoft.Azure.Functions.Worker", "Twilio"];

    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Path, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}functions{Path.DirectorySeparatorChar}sdk{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("AzurePackage", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task With_the_switch_a_project_references_packages_and_no_stand_in(string project)
    {
        var (packages, projects) = await EvaluateAsync(project, useAzurePackages: true);

        Assert.NotEmpty(packages.Intersect(StandIns, StringComparer.Ordinal));
        Assert.DoesNotContain(projects, IsStandIn);
        Assert.Empty(packages.Except(CentralVersions(), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Without_it_the_same_project_references_stand_ins_and_no_package(string project)
    {
        var (packages, projects) = await EvaluateAsync(project, useAzurePackages: false);

        Assert.Empty(packages.Intersect(StandIns, StringComparer.Ordinal));
        Assert.Contains(projects, IsStandIn);
    }

    private static bool IsStandIn(string project) => StandIns.Contains(Path.GetFileNameWithoutExtension(project.Replace('\\', '/')), StringComparer.Ordinal);

    private static IEnumerable<string> CentralVersions() =>
        XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props")).Descendants("PackageVersion").Select(version => version.Attribute("Include")!.Value);

    private static async Task<(IReadOnlyList<string> Packages, IReadOnlyList<string> Projects)> EvaluateAsync(string project, bool useAzurePackages)
    {
        var start = new ProcessStartInfo(
            "dotnet", ["msbuild", project, "-getItem:PackageReference", "-getItem:ProjectReference", $"-p:UseAzurePackages={(useAzurePackages ? "true" : "false")}"])
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("MSBuild did not start.");
        var json = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        using var items = JsonDocument.Parse(json);
        return (Names(items, "PackageReference"), Names(items, "ProjectReference"));
    }

    private static List<string> Names(JsonDocument items, string kind) =>
        [.. items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
}
