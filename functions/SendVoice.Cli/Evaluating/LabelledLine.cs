using System.Text.Json;
using SendVoice.Cli.Streaming;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>One line of labelled data.</summary>
/// <param name="Area">The area it is about; null is none in particular.</param>
/// <param name="Comment">The words and what has to be masked in them.</param>
internal sealed record LabelledLine(string? Area, LabelledComment Comment)
{
    /// <param name="line">One JSON object in UTF-8; fields this does not know are left alone.</param>
    /// <exception cref="BadLineException">It is not that, or a field is missing or of the wrong kind.</exception>
    public static LabelledLine Parse(ReadOnlyMemory<byte> line)
    {
        var words = LineParser.Parse(line.Span);
        using var json = JsonDocument.Parse(line);
        if (!json.RootElement.TryGetProperty("spans"u8, out var spans))
            throw new BadLineException("has no field \"spans\"");
        if (spans.ValueKind != JsonValueKind.Array)
            throw new BadLineException("has a field \"spans\" that is not a list");

        return new(words.Area, new(words.Id, words.Text, [.. spans.EnumerateArray().Select((span, at) => Span(span, at + 1, words.Text.Length))]));
    }

    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => Comment.Id;

    private static LabelledSpan Span(JsonElement span, int number, int length)
    {
        if (span.ValueKind != JsonValueKind.Object)
            throw new BadLineException($"has a span (number {number}) that is not a JSON object");

        var (start, end) = (Offset(span, "start", number), Offset(span, "end", number));
        if (start >= end || end > length)
            throw new BadLineException($"has a span (number {number}) that is not within its text: 0 <= start < end <= {length} in UTF-16 code units");
        if (!SpanTypes.TryParse(Text(span, "type", number), out var type))
            throw new BadLineException($"has a span (number {number}) whose type is none of {string.Join(", ", SpanTypes.Codes)}");
        return new(start, end, type, Text(span, "origin", number));
    }

    private static int Offset(JsonElement span, string field, int number) =>
        span.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) && offset >= 0
            ? offset
            : throw new BadLineException($"has a span (number {number}) without a whole number \"{field}\"");

    private static string? Text(JsonElement span, string field, int number)
    {
        if (!span.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new BadLineException($"has a span (number {number}) with a field \"{field}\" that is not a string");

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // How the reader reports bytes that are not UTF-8 and escapes of half a surrogate pair.
            throw new BadLineException($"has a span (number {number}) with a field \"{field}\" that is not well-formed Unicode");
        }
    }
}
