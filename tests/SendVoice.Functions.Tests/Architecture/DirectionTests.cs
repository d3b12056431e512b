using SendVoice.Core.Comments;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Architecture;

/// <summary>Which part may know which. A change that breaks one of these needs a decision record first.</summary>
public sealed class DirectionTests
{
    private static readonly string[] AdapterFolders = ["Storage", "Language", "Mail", "Messaging"];

    [Fact]
    public void The_core_knows_nothing_but_the_framework()
    {
        var references = typeof(RawText).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.All(references, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard", name));
    }

    [Fact]
    public void The_core_does_no_input_or_output()
    {
        string[] outside = ["System.Net.Http", "System.Net.Sockets", "System.IO.FileSystem", "System.Diagnostics.Process"];
        var references = typeof(RawText).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Empty(references.Intersect(outside, StringComparer.Ordinal));
        Assert.DoesNotContain(Sources("SendVoice.Core"), file => File.ReadAllText(file).Contains("File.Read", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_adapters_name_an_outside_service()
    {
        var root = RepositoryRoot.Combine("functions", "SendVoice.Functions");
        var naming = Sources("SendVoice.Functions")
            .Where(file => !AdapterFolders.Contains(Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0], StringComparer.Ordinal))
            .Where(file => File.ReadLines(file).Any(NamesAService));

        Assert.Empty(naming);
    }

    [Fact]
    public void Nothing_is_compiled_conditionally()
    {
        var sources = Sources("SendVoice.Core").Concat(Sources("SendVoice.Functions")).Concat(Sources("SendVoice.Cli")).Concat(Sources("sdk"));

        Assert.DoesNotContain(sources, file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_top_level_holds_what_it_may_hold_and_nothing_else()
    {
        string[] allowed =
        [
            "functions", "infra", "tests", "SendVoice.sln", "host.json", "local.settings.sample.json", "README.md", "sendvoice", "sendvoice.cmd",
            "LICENSE", "CHANGELOG.md", "global.json", "Directory.Build.props", "Directory.Packages.props", "local.settings.json",
        ];
        var found = Directory.GetFileSystemEntries(RepositoryRoot.Path).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.');

        Assert.Empty(found.Except(allowed, StringComparer.Ordinal));
    }

    private static bool NamesAService(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal)
        && new[] { "using Azure.", "using Twilio", "using Microsoft.Graph" }.Any(name => line.StartsWith(name, StringComparison.Ordinal));

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("functions", project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));
}
