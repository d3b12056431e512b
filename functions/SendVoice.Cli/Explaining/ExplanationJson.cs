using System.Text.Encodings.Web;
using System.Text.Json;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Explaining;

namespace SendVoice.Cli.Explaining;

/// <summary>An explanation for programs: one object on one line.</summary>
internal static class ExplanationJson
{
    // People's words are easier to read when only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(Stream output, string comment, Explanation explanation, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("text"u8, explanation.Result.Text.Value);
        writer.WriteStartArray("words"u8);
        foreach (var word in explanation.Words)
            Write(writer, comment, word);

        writer.WriteEndArray();
        writer.WriteStartArray("spans"u8);
        foreach (var span in explanation.Result.Spans)
        {
            writer.WriteStartObject();
            Write(writer, span.Start, span.End, span.Type, span.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("hold"u8);
        foreach (var reason in explanation.Result.HoldReasons)
            writer.WriteStringValue(reason);

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
        await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }

    private static void Write(Utf8JsonWriter writer, string comment, WordExplanation word)
    {
        writer.WriteStartObject();
        writer.WriteString("word"u8, comment.AsSpan(word.Start, word.End - word.Start));
        writer.WriteNumber("start"u8, word.Start);
        writer.WriteNumber("end"u8, word.End);
        Write(writer, word.Chances);
        writer.WriteString("kept"u8, word.KeptPhrase);
        writer.WriteStartArray("proposals"u8);
        foreach (var proposal in word.Proposals)
        {
            writer.WriteStartObject();
            writer.WriteString("recogniser"u8, proposal.Recogniser);
            Write(writer, proposal.Start, proposal.End, proposal.Type, proposal.Score);
            writer.WriteBoolean("doubt"u8, proposal.IsDoubt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("masked"u8, word.Span is not null);
        writer.WriteString("reason"u8, word.Reason);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, WordChances? chances)
    {
        if (chances is null)
        {
            writer.WriteNull("chances"u8);
            return;
        }

        writer.WriteStartObject("chances"u8);
        writer.WriteNumber("any"u8, Math.Round(chances.Any, 4));
        writer.WriteNumber(SpanType.Person.Code(), Math.Round(chances.Person, 4));
        writer.WriteNumber(SpanType.Setting.Code(), Math.Round(chances.Setting, 4));
        writer.WriteNumber(SpanType.Address.Code(), Math.Round(chances.Address, 4));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, int start, int end, SpanType type, double score)
    {
        writer.WriteNumber("start"u8, start);
        writer.WriteNumber("end"u8, end);
        writer.WriteString("type"u8, type.Code());
        writer.WriteNumber("score"u8, Math.Round(score, 3));
    }
}
