using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Up;

namespace SendVoice.Cli.Local;

/// <summary>The settings of the installation on this machine: <c>local.settings.json</c>, in the form Azure Functions Core Tools reads.</summary>
internal sealed partial class LocalSettings
{
    /// <summary>The setting that names the storage account.</summary>
    public const string Storage = "AzureWebJobsStorage";

    private const string ValuesObject = "Values";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private LocalSettings(IReadOnlyDictionary<string, string> values) => Values = values;

    /// <summary>Setting names (double underscore between section and name) and values. A variable of the environment by the same name wins.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>Whether the installation's storage is the emulator that <c>sendvoice up</c> starts.</summary>
    public bool UsesEmbeddedStorage => Find(Storage) is null or "" or EmbeddedStorage.Shorthand;

    /// <summary>Reads the file; where there is none yet, makes it from the sample with keys and secrets of its own.</summary>
    public static LocalSettings OpenOrCreate(Checkout checkout)
    {
        if (!File.Exists(checkout.Settings))
            Create(checkout);

        return Open(checkout);
    }

    /// <summary>Reads the file; the installation's environment alone where there is none.</summary>
    public static LocalSettings Open(Checkout checkout)
    {
        var values = File.Exists(checkout.Settings) ? Read(checkout.Settings) : [];
        foreach (var name in values.Keys)
            values[name] = Environment.GetEnvironmentVariable(name) ?? values[name];

        return new(values);
    }

    public string? Find(string name) =>
        Values.TryGetValue(name, out var value) ? value : Environment.GetEnvironmentVariable(name);

    /// <summary>The app's environment: what is set, with the storage that was started and, unless set, the address Twilio would call.</summary>
    public Dictionary<string, string> ForTheApp(Uri? url, string? embeddedStorage)
    {
        var values = Values.Where(value => value.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        if ((embeddedStorage ?? Find(Storage)) is { } storage)
            values[Storage] = storage;

        if (url is not null)
            values.TryAdd("Twilio__PublicAddress", url.GetLeftPart(UriPartial.Authority));

        return values;
    }

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.GetProperty(ValuesObject).EnumerateObject()
                .ToDictionary(value => value.Name, value => value.Value.GetString() ?? "", StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Written by hand: not JSON, no Values, or a value that is not text. What is in it may be secret, so it is not repeated.
            throw new CommandFailedException($"{path} is not a settings file: it is JSON with an object named {ValuesObject} whose values are all text.");
        }
    }

    private static void Create(Checkout checkout)
    {
        var text = Placeholder().Replace(File.ReadAllText(checkout.SampleSettings), RandomText);
        Directory.CreateDirectory(checkout.Home);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;

        var whole = checkout.Settings + ".new";
        using (var writer = new StreamWriter(whole, options))
            writer.Write(text);

        File.Move(whole, checkout.Settings);
    }

    private static string RandomText(Match placeholder)
    {
        var bytes = RandomNumberGenerator.GetBytes(int.Parse(placeholder.Groups["bytes"].Value, CultureInfo.InvariantCulture));
        return placeholder.Groups["hex"].Success ? Convert.ToHexStringLower(bytes) : Convert.ToBase64String(bytes);
    }

    [GeneratedRegex("<random(?<hex>-hex)?:(?<bytes>[0-9]{1,3})>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
