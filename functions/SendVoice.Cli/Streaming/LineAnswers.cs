using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SendVoice.Cli.Streaming;

/// <summary>What is written for one batch, in the order of its lines.</summary>
/// <param name="Bytes">One line of JSON for each line that is not blank, up to the first that cannot be taken.</param>
/// <param name="Fault">What is wrong with that one; null when all were taken.</param>
internal sealed record LineAnswers(ReadOnlyMemory<byte> Bytes, string? Fault)
{
    // People's words are easier to read, and a third shorter, when only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="batch">The lines.</param>
    /// <param name="answer">Writes the answer to one line as one JSON object, or throws <see cref="BadLineException"/> before it writes anything.</param>
    public static LineAnswers To(LineBatch batch, Action<InputLine, Utf8JsonWriter> answer)
    {
        var output = new ArrayBufferWriter<byte>(batch.Bytes.Length * 2);
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (var (number, line) in batch.Lines())
        {
            try
            {
                answer(LineParser.Parse(line.Span), writer);
            }
            catch (BadLineException exception)
            {
                return new(output.WrittenMemory, $"line {number} {exception.Message}.");
            }

            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }

        return new(output.WrittenMemory, null);
    }
}
