using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Intake.Web;

/// <summary>A copy of the app's settings with something changed, deleted at the end.</summary>
internal sealed class SettingsCopy : IDisposable
{
    private SettingsCopy(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="InvalidOperationException">The file does not hold what is to be changed.</exception>
    public static SettingsCopy With(string file, params (string From, string To)[] changes)
    {
        var source = RepositoryRoot.Combine("functions", "SendVoice.Functions", "config");
        var copy = new SettingsCopy(Directory.CreateTempSubdirectory("sendvoice-settings").FullName);
        foreach (var path in Directory.EnumerateFiles(source, "*.json", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(source, path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        copy.Change(System.IO.Path.Combine(copy.Path, file), changes);
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Change(string file, (string From, string To)[] changes)
    {
        var text = File.ReadAllText(file);
        foreach (var (from, to) in changes)
        {
            if (!text.Contains(from, StringComparison.Ordinal))
                throw new InvalidOperationException($"{System.IO.Path.GetRelativePath(Path, file)} does not hold {from}");
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        File.WriteAllText(file, text);
    }
}
