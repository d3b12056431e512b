using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Testing;

/// <summary>A project below <c>tests/</c> that holds tests.</summary>
internal sealed record TestProject(string Name, string Path)
{
    // Every test project imports it; libraries beside them do not.
    private const string Mark = "Tests.targets";

    /// <param name="checkout">Where to look.</param>
    /// <param name="only">The name of one; null for all, in the order of their names.</param>
    /// <exception cref="BadUsageException">There is no such project.</exception>
    public static IReadOnlyList<TestProject> Find(Checkout checkout, string? only)
    {
        TestProject[] all =
        [
            .. Directory.EnumerateFiles(System.IO.Path.Combine(checkout.Root, "tests"), "*.csproj", SearchOption.AllDirectories)
                .Where(path => File.ReadAllText(path).Contains(Mark, StringComparison.Ordinal))
                .Select(path => new TestProject(System.IO.Path.GetFileNameWithoutExtension(path), path))
                .OrderBy(project => project.Name, StringComparer.Ordinal),
        ];
        if (only is null)
            return all;

        return all.FirstOrDefault(project => project.Name.Equals(only, StringComparison.OrdinalIgnoreCase)) is { } one
            ? [one]
            : throw new BadUsageException($"There is no test project {only}: choose one of {string.Join(", ", all.Select(project => project.Name))}.");
    }
}
