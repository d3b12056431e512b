using System.Text;

namespace SendVoice.Cli.CommandLine;

/// <summary>What a command reads from and writes to. All of it is UTF-8 without a byte order mark, whatever the machine's language.</summary>
/// <param name="input">Standard input, as bytes.</param>
/// <param name="output">Standard output, as bytes; what is written is on its way at once.</param>
/// <param name="error">Complaints and progress.</param>
/// <param name="isInteractive">Whether a person watches <paramref name="error"/>, so that progress is worth showing.</param>
internal sealed class Terminal(Stream input, Stream output, TextWriter error, bool isInteractive)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    public TextWriter Out { get; } = new StreamWriter(output, Utf8) { AutoFlush = true };

    public TextWriter Error { get; } = error;

    public bool IsInteractive { get; } = isInteractive;

    public static Terminal OfThisProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        isInteractive: !Console.IsErrorRedirected);

    public void Say(string line) => Out.WriteLine(line);

    /// <summary>One line that says what went wrong; a line break within it would look like two complaints.</summary>
    public void Complain(string line) => Error.WriteLine($"sendvoice: {line.ReplaceLineEndings(" ")}");

    /// <summary>Says what is going on, to a person only.</summary>
    public void Progress(string line)
    {
        if (IsInteractive)
            Error.WriteLine(line);
    }
}
