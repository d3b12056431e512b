using System.CommandLine;
using System.Text;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Cli.Streaming;
using SendVoice.Core.Anonymising;

namespace SendVoice.Cli.Explaining;

/// <summary><c>sendvoice explain</c>: why each word of one comment is masked or stays.</summary>
internal static class ExplainCommand
{
    /// <summary>The longest comment taken from standard input, in bytes.</summary>
    private const int Longest = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "The comment in quotes (after -- when it begins with a hyphen), or - to read it from standard input." };
        var area = new Option<string?>("--area") { Description = "The area it is about: key or name of one with settings here, or an English council's." };
        var asJson = new Option<bool>("--json") { Description = "Write JSON instead of tables; offsets are UTF-16 code units, end exclusive." };
        var command = new Command("explain", "Say for each word of a comment why it is masked or stays. The answer shows the words themselves.") { text, area, asJson };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var anonymiser = AnonymiserFor(parsed.GetValue(area));
            var words = parsed.GetRequiredValue(text);
            var comment = words == "-" ? await ReadAsync(terminal.Input, cancellationToken) : words;
            var explanation = anonymiser.Explain(comment);
            if (parsed.GetValue(asJson))
                await ExplanationJson.WriteAsync(terminal.Output, comment, explanation, cancellationToken);
            else
                ExplanationPage.Print(terminal, comment, explanation);

            return ExitCode.Done;
        });
        return command;
    }

    private static Anonymiser AnonymiserFor(string? area)
    {
        try
        {
            return new AreaAnonymisers(() => SettingsFolder.Open().Areas()).For(area);
        }
        catch (BadLineException exception)
        {
            throw new BadUsageException($"--area {exception.Message}.");
        }
    }

    /// <summary>Without the mark some editors put first and the line end that every shell puts last.</summary>
    private static async Task<string> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var bite = new byte[64 * 1024];
        int read;
        while ((read = await input.ReadAsync(bite, cancellationToken)) > 0)
        {
            bytes.Write(bite, 0, read);
            if (bytes.Length > Longest)
                throw new CommandFailedException($"standard input is longer than {Longest / (1024 * 1024)} MB.");
        }

        try
        {
            var comment = StrictUtf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF');
            return comment.EndsWith("\r\n", StringComparison.Ordinal) ? comment[..^2] : comment.EndsWith('\n') ? comment[..^1] : comment;
        }
        catch (DecoderFallbackException)
        {
            throw new CommandFailedException("standard input is not UTF-8.");
        }
    }
}
