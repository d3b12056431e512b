using System.Text.Encodings.Web;
using System.Text.Json;

namespace SendVoice.Cli.Evaluating;

/// <summary>An evaluation for programs: one object, with a field for each thing the product does with a comment.</summary>
internal static class EvaluationJson
{
    // People's words are easier to read when only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static async Task WriteAsync(
        Stream output, IReadOnlyList<(string Path, Evaluation Evaluation)> files, Evaluation total, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteStartArray("files"u8);
        foreach (var (path, evaluation) in files)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, path);
            Write(writer, evaluation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("total"u8);
        Write(writer, total);
        writer.WriteEndObject();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
        await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }

    private static void Write(Utf8JsonWriter writer, Evaluation evaluation)
    {
        writer.WriteStartObject("anonymising"u8);
        AnonymisingJson.Write(writer, evaluation.Anonymising);
        writer.WriteEndObject();
        AnonymisingJson.Write(writer, evaluation.ByNames);
    }
}
