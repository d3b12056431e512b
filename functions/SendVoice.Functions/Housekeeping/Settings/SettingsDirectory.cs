using System.Text;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping.Settings;

/// <summary>The folder of settings files, read whole at start.</summary>
/// <param name="path">The folder that holds <c>taxonomy.json</c>, <c>areas/</c> and <c>surveys/</c>.</param>
public sealed class SettingsDirectory(string path)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">As the setting <see cref="SettingsServices.DirectoryKey"/> has it; null or blank is <c>config</c> beside the app.</param>
    public static SettingsDirectory Chosen(string? path) =>
        new(string.IsNullOrWhiteSpace(path) ? Path.Combine(AppContext.BaseDirectory, "config") : path);

    /// <summary>Reads one file.</summary>
    /// <param name="name">Name of a file in the folder.</param>
    /// <param name="read">Turns file name and text into what it describes.</param>
    /// <exception cref="SettingsException">The file is missing, is not UTF-8 or is refused by <paramref name="read"/>.</exception>
    public T One<T>(string name, Func<string, string, T> read)
    {
        var file = Path.Combine(path, name);
        return File.Exists(file) ? Read(file, read) : throw new SettingsException(name, "the file", $"is missing from '{path}'");
    }

    /// <summary>Reads every <c>.json</c> file of a folder below this one, in the order of their names; at least one.</summary>
    /// <inheritdoc cref="One"/>
    public IReadOnlyList<T> All<T>(string folder, Func<string, string, T> read)
    {
        var inside = Path.Combine(path, folder);
        if (!Directory.Exists(inside))
            throw new SettingsException(folder, "the folder", $"is missing from '{path}'");
        var files = Directory.GetFiles(inside, "*.json").Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0
            ? [.. files.Select(file => Read(file, read))]
            : throw new SettingsException(folder, "the folder", "holds no .json file");
    }

    private static T Read<T>(string file, Func<string, string, T> read)
    {
        var name = Path.GetFileName(file);
        try
        {
            return read(name, File.ReadAllText(file, StrictUtf8));
        }
        catch (DecoderFallbackException)
        {
            // Editors that save in another encoding would otherwise turn names into nonsense without a word.
            throw new SettingsException(name, "the file", "must be saved as UTF-8");
        }
    }
}
