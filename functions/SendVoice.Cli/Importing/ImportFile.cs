using System.Security.Cryptography;
using System.Text;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Areas;

namespace SendVoice.Cli.Importing;

/// <summary>The file to import, whole. Its hash names its rows for ever, so importing it again changes nothing.</summary>
/// <param name="Name">As the report says.</param>
/// <param name="Event">Code of where its words were taken down.</param>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Csv">What it holds.</param>
internal sealed record ImportFile(string Name, string Event, string Hash, string Csv)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ImportFile Open(string path, string @event)
    {
        if (!File.Exists(path))
            throw new CommandFailedException($"There is no file {path}.");

        var bytes = File.ReadAllBytes(path);
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), StrictUtf8);
            return new(Path.GetFileName(path), @event, Convert.ToHexStringLower(SHA256.HashData(bytes)), reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            // Spreadsheets save the machine's old code page unless asked: names and accents would come out as nonsense.
            throw new CommandFailedException($"{path} is not UTF-8: save it as \"CSV UTF-8\" and try again.");
        }
    }

    public string ProviderIdOf(AreaKey area, int row) => $"{area}:{Hash}:{row}";

    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => Name;
}
