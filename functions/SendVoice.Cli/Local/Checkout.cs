using System.Reflection;

namespace SendVoice.Cli.Local;

/// <summary>Where things lie: the sources the command was built from, and the folder that keeps what it makes on this machine.</summary>
/// <param name="Root">The folder that holds <c>SendVoice.sln</c>.</param>
/// <param name="Home">
/// Holds <c>local.settings.json</c> and <c>.sendvoice</c>: the root, unless <c>SENDVOICE_HOME</c> names another, so that several installations
/// can run beside each other.
/// </param>
internal sealed record Checkout(string Root, string Home)
{
    private static readonly string Configuration =
        typeof(Checkout).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Release";

    public string State => Path.Combine(Home, ".sendvoice");

    public string Logs => Path.Combine(State, "logs");

    public string Store => Path.Combine(State, "azurite");

    /// <summary>Says what runs and where, while it runs.</summary>
    public string RunningFile => Path.Combine(State, "running.json");

    public string Settings => Path.Combine(Home, "local.settings.json");

    public string SampleSettings => Path.Combine(Root, "local.settings.sample.json");

    public string NodeFolder => Path.Combine(Root, "functions", "SendVoice.Cli", "node");

    public string Azurite => Path.Combine(NodeFolder, "node_modules", "azurite", "dist", "src", "azurite.js");

    public string AppProject => Path.Combine(Root, "functions", "SendVoice.Functions", "SendVoice.Functions.csproj");

    /// <summary>The app, built together with this command and in the same configuration.</summary>
    public string App => Path.Combine(Root, "functions", "SendVoice.Functions", "bin", Configuration, "net10.0", "SendVoice.Functions.dll");

    /// <exception cref="DirectoryNotFoundException">The command was copied out of its checkout.</exception>
    public static Checkout Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SendVoice.sln")))
                return new(folder.FullName, HomeOr(folder.FullName));
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SendVoice.sln.");
    }

    private static string HomeOr(string root) =>
        Environment.GetEnvironmentVariable("SENDVOICE_HOME") is { Length: > 0 } home ? Path.GetFullPath(home) : root;
}
